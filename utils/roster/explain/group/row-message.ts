/** One message of a Canvas SIS import. May name students: for use in memory, never to store. */
export type RowMessage = {
  /** The CSV it is about; null for a message about the whole import. */
  file: string | null;
  message: string;
  /** Line in the file, counting from 1 with the header; null for a message about a whole file. */
  row: number | null;
  /** True for the exception that ended the import: `data.error_message`. */
  crash?: true;
};

/** A run of words in a script that puts no spaces between them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{5}/u;

/** "There were 1,234 more warnings", as Canvas ended a cut list until 2017, with an empty file name. */
const former =
  /^\s*(?:there (?:was|were) (\d[\d.,\s’']*) more (?:errors?|warnings?|messages?)|\D{0,40}?(\d[\d.,\s’']*)\s*(?:[\p{L}\p{M}]+\s){0,2}?(?:more|más|mais|autres|weitere|andere|meer|altri|altre|fler|flere|أخرى)(?:\s[\p{L}\p{M}]+){0,2})[.!]?\s*$/iu;

const numberIn = (text: string) => Number(text.replace(/\D/g, ''));

/**
 * Canvas closes a long list of messages with a pair that is none: how many are missing, and a hint.
 * Returns that number; null for a real message. Recognized by its form, so that a translated one is found too.
 */
export function leftOut({ file, row, message, crash }: RowMessage): number | null {
  const text = file?.trim() ?? '';
  if (row !== null || crash || /\.(?:csv|txt|zip|xml|json)\b/i.test(text)) return null;
  if (text === '') {
    const [, english, other] = former.exec(message) ?? [];
    return english || other ? numberIn(english ?? other ?? '') : null;
  }
  const found = /^\D*?(\d[\d.,\s’']*)\D+$/.exec(text);
  const isSentence = text.split(/\s+/).length >= 4 || unspaced.test(text);
  return found?.[1] && isSentence ? numberIn(found[1]) : null;
}
