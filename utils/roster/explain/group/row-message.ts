/** One message of a Canvas SIS import. May name pupils: for use in memory, never to store. */
export type RowMessage = {
  /** The CSV it is about; null for a message about the whole import. */
  file: string | null;
  message: string;
  /** Line in the file, counting from 1 with the header; null for a message about a whole file. */
  row: number | null;
};

/** A run of words in a script that puts no spaces between them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{5}/u;

/**
 * Canvas closes a long list of messages with a pair that is none: how many are missing, where the
 * file name should be, and a hint. Returns that number; null for a real message. Told by its form,
 * so that a translated one is found too.
 */
export function leftOut({ file, row }: RowMessage): number | null {
  const text = file?.trim() ?? '';
  if (row !== null || /\.(?:csv|txt|zip|xml|json)\b/i.test(text)) return null;
  const found = /^\D*?(\d[\d.,\s’']*)\D+$/.exec(text);
  const isSentence = text.split(/\s+/).length >= 4 || unspaced.test(text);
  if (!found?.[1] || !isSentence) return null;
  return Number(found[1].replace(/\D/g, ''));
}
