import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { language } from '../../utils/language';

/** English texts of the knowledge base in the admin's language. */
export const Explanations = createContext<Record<string, string>>({});

/** A text of the knowledge base; one without a translation is marked as English. */
export function Explanation({ text }: { text: string }) {
  const translations = useContext(Explanations);
  if (Object.hasOwn(translations, text)) return <span>{translations[text]}</span>;
  const isEnglish = language().lang.startsWith('en');
  return (
    <span lang={isEnglish ? undefined : 'en'} dir={isEnglish ? undefined : 'ltr'}>
      {text}
    </span>
  );
}

/** A cause, and the reason for it where one is known. */
export function Sentences({ texts }: { texts: readonly string[] }) {
  return (
    <>
      {texts.map((text, index) => (
        <span key={text}>
          {index > 0 && ' '}
          <Explanation text={text} />
        </span>
      ))}
    </>
  );
}
