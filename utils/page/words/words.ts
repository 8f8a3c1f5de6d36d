import en from '../../../public/words/en.json';

/**
 * What the page writes, by meaning. A language is a file in `public/words`, named by its BCP 47 tag,
 * that the background brings into the page where it is spoken; English is always there. The English
 * words are those of Instructure's public guides (generation A: community ta-p/493068 and
 * ta-p/484055, generation B: kb 663418) and near forms of them; those of other languages are guesses,
 * since nobody has seen the page in them. Compared by `labelKey`: case, accents, spaces and
 * punctuation do not matter.
 */
export type Words = { [Kind in WordKind]: Record<Word<Kind>, string[]> };
export type WordKind = keyof typeof en;
export type Word<Kind extends WordKind> = keyof (typeof en)[Kind] & string;

export const english: Words = en;
