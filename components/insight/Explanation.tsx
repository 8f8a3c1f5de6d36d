import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { language } from '../../utils/language';
import { translationOf } from '../../utils/roster/explain/knowledge/texts';
import { afterFirst } from './sentences';

/** What the knowledge base says in the admin's language. */
export const Explanations = createContext<readonly string[]>([]);

interface Props {
  text: string;
  /** True where its first sentence is said elsewhere. */
  isRest?: boolean;
}

/** A text of the knowledge base; one without a translation is marked as English. */
export function Explanation({ text, isRest = false }: Props) {
  const translation = translationOf(text, useContext(Explanations));
  const isForeign = translation === null && !language().lang.startsWith('en');
  const whole = translation ?? text;
  return (
    <span lang={isForeign ? 'en' : undefined} dir={isForeign ? 'ltr' : undefined}>
      {isRest ? afterFirst(whole) : whole}
    </span>
  );
}

/** A cause, and the reason for it where one is known. `isHeaded`: its first sentence is a headline already. */
export function Sentences({ texts, isHeaded }: { texts: readonly string[]; isHeaded?: boolean }) {
  return (
    <>
      {texts.map((text, index) => (
        <span key={text}>
          {index > 0 && ' '}
          <Explanation text={text} isRest={isHeaded && index === 0} />
        </span>
      ))}
    </>
  );
}
