/** Controls, soft hyphens, bidi marks and zero-width signs: an admin sees none of them. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/** Text without signs that no admin sees and that a hostile text could hide behind. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '');
}

/** What a language puts within a long number in place of a space: it stays distinct from one. */
const grouping = /(?<=\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d))/g;

/** Text on one line as a person reads it: no unseen signs, single spaces, at most `limit` units. */
export function oneLine(text: string, limit = 200): string {
  if (text.length <= limit && /^(?:[!-~]+ )*[!-~]+$/.test(text)) return text; // mostly
  const line = text
    .slice(0, limit * 8)
    .replace(unseen, '')
    .replace(grouping, '\u202F')
    .replace(/[^\S\u202F]+/g, ' ')
    .trim();
  // A cut must not leave half of a surrogate pair behind.
  return line
    .slice(0, limit)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

/** Arabic, Persian and Devanagari digits and wide forms as ASCII, spaces of all kinds as one kind. */
export function plain(text: string): string {
  return text
    .replace(unseen, '')
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code < 0x900 ? code & 15 : code - 0x966);
    });
}

/** Longest text that can still be a label; longer text is prose. */
const longestLabel = 80;

const keys = new Map<string, string>();
const mostKeys = 5000;

/**
 * What all wordings of one label have in common: its letters and digits in lower case, without
 * accents, Arabic vowel signs, spaces, colons, icons, footnote signs, a counter at the end or a step
 * number at the start.
 * Empty for prose and for text without letters or digits. Remembered: a page says the same again.
 */
export function labelKey(text: string): string {
  if (text.length > longestLabel * 2) return '';
  const known = keys.get(text);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const bare = plain(text.replace(/[\u00B2\u00B3\u00B9\u2070-\u2089]+/g, ''))
    .toLowerCase()
    .trim()
    .replace(/\s*[([{]\s*\d{1,6}\s*[)\]}]\s*$/, '')
    .replace(/^(?:[#(]?\d{1,2}\s*[.:)\u00B7\u3001-]+\s*)(?=\p{L})/u, '');
  const key =
    bare.length > longestLabel
      ? ''
      : bare
          .normalize('NFD')
          .replace(/[^\p{L}\p{M}\p{N}%]+|[\u0300-\u036F\u0640\u064B-\u065F\u0670]|\uFE0F/gu, '');
  keys.set(text, key);
  return key;
}

/** True for a text that is too long to be the value of a label. */
export function isProse(text: string): boolean {
  // Chinese and Japanese say in a sign what others say in a word or half of one.
  const dense = text.match(/[\u3040-\u30FF\u3400-\u9FFF]/g)?.length ?? 0;
  return text.length + dense * 3 > 40 || text.split(/\s+/).length > 4;
}
