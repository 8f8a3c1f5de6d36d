import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { language } from '../../utils/language';
import { afterFirst } from './sentences';

/** English texts of the knowledge base in the admin's language. */
export const Explanations = createContext<Record<string, string>>({});

interface Props {
  text: string;
  /** True where its first sentence is said elsewhere. */
  isRest?: boolean;
}

/** A text of the knowledge base; one without a translation is marked as English. */
export function Explanation({ text, isRest = false }: Props) {
  const translations = useContext(Explanations);
  const isTranslated = Object.hasOwn(translations, text);
  const isForeign = !isTranslated && !language().lang.startsWith('en');
  const whole = (isTranslated && translations[text]) || text;
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
