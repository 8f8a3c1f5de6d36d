import { english, type Words } from '../words.ts';

const kept = /^(?:SIS|Canvas|JSON|CSV|ID)$/;
const [from, to] = ['aeioubcdfghjklmnpqrstvwxyz', 'uoaeizxcvdfgbhjkqlmnwrstyp'];

/** Every letter by another one, but for what no language translates: words that nobody has ever seen. */
function madeUp(text: string): string {
  return text.replace(/[A-Za-z]+/g, (word) =>
    kept.test(word)
      ? word
      : word.replace(/[a-z]/gi, (letter) => {
          const other = to[from.indexOf(letter.toLowerCase())] ?? letter;
          return letter === letter.toLowerCase() ? other : other.toUpperCase();
        }),
  );
}

function inside<Value>(value: Value): Value {
  if (typeof value === 'string') return madeUp(value) as Value;
  if (typeof value === 'function') return value;
  return Object.fromEntries(
    Object.entries(value as object).map(([key, each]) => [key, inside(each)]),
  ) as Value;
}

/** A language that does not exist. */
export const madeUpWords: Words = {
  ...inside(english),
  lang: 'qaa',
  dir: 'ltr',
  tab: { ...inside(english.tab), import: (n, of) => madeUp(english.tab.import(n, of)) },
  job: { ...inside(english.job), page: english.job.page },
  label: (label) => madeUp(english.label(label)),
};
