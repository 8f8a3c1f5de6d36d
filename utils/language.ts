import type { GeneratedI18nStructure } from '#i18n';

interface I18n {
  getMessage(name: string, substitutions: string[]): string;
  getUILanguage(): string;
}
declare const browser: { i18n: I18n } | undefined;
declare const chrome: { i18n: I18n };

type Messages = Omit<GeneratedI18nStructure, `@@${string}`>;
/** Message names hold no hyphen, but our own values do: `status.in-progress` is said, too. */
type Hyphened<Key> = Key extends `${infer Head}_${infer Tail}` ? `${Head}-${Hyphened<Tail>}` : Key;
type Key = keyof Messages | Hyphened<keyof Messages>;
type Name<K> = K extends `${infer Head}-${infer Tail}` ? `${Head}_${Name<Tail>}` : K;
type Plural = Key extends infer K ? (K extends `${infer Head}.other` ? Head : never) : never;
type Blanks = {
  0: [];
  1: [string];
  2: [string, string];
  3: [string, string, string];
  4: [string, string, string, string];
  5: [string, string, string, string, string];
};
type Values<K> =
  Name<K> extends keyof Messages
    ? Blanks[Messages[Name<K>]['substitutions'] & keyof Blanks]
    : never;

const blanks = ['$1', '$2', '$3', '$4', '$5'];
/** Texts and formats as they were first asked for; a test that changes the language empties it. */
export const memory = new Map<string, unknown>();

/** What `make` gives, made once: an Intl format is dear, and a surface renders each second. */
export function once<T>(key: string, make: () => T): T {
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key) as T;
}

/** Asks the browser; empty once the extension was updated or removed under an open page. */
function ask(question: (i18n: I18n) => string): string {
  try {
    return question((typeof browser === 'undefined' ? chrome : browser).i18n);
  } catch {
    return '';
  }
}

/** The text behind a key with its blanks left open, kept: an orphaned overlay can ask no more. */
function text(key: string): string {
  return once(key, () => ask((i18n) => i18n.getMessage(key.replace(/[.-]/g, '_'), blanks)));
}

function filled(key: string, values: string[]): string {
  const rtl = text('language.dir') === 'rtl';
  const sentence = text(key).replace(/\$([1-5])/g, (_, place) => {
    const value = values[place - 1] ?? '';
    // In a right-to-left sentence an id, a host or a figure must not pull its neighbors along.
    return rtl ? `\u2068${value}\u2069` : value;
  });
  // Isolates do not count when a sentence within a sentence is asked for its direction: a mark does.
  return rtl && values.length > 0 ? `\u200f${sentence}` : sentence;
}

/** The words behind a key of components/locales, in the language of the browser. */
export function say<K extends Key>(key: K, ...values: Values<K>): string {
  return filled(key, values);
}

/** As `say`, in the form that `total` asks for; `total` itself is $1, and the values follow. */
export function count(key: Plural, total: number, ...values: string[]): string {
  const rules = once('plural', () => new Intl.PluralRules(locale()));
  return filled(`${key}.${rules.select(total)}`, [number(total), ...values]);
}

/** BCP 47 tag and direction of the words, for the element around them. */
export function language(): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: text('language.tag'), dir: text('language.dir') === 'rtl' ? 'rtl' : 'ltr' };
}

/** BCP 47 tag for dates and figures: the browser's own where the words are of that language. */
export function locale(): string {
  return once('locale', () => {
    const { lang } = language();
    const own = ask((i18n) => i18n.getUILanguage());
    return own.slice(0, 2) === lang.slice(0, 2) ? own : lang;
  });
}

/** A whole number with the separators of the language. */
export function number(figure: number): string {
  return once('number', () => new Intl.NumberFormat(locale())).format(figure);
}

/** A percentage of 0 to 100, rounded. */
export function percent(figure: number): string {
  const format = () => new Intl.NumberFormat(locale(), { style: 'percent' });
  return once('percent', format).format(figure / 100);
}
