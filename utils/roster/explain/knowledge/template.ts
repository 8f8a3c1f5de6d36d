/** What a message carries in the places of its template; ids of people among them: memory only. */
export type Value = { name: string; role: 'rejected' | 'missing' | 'other'; text: string };

export type Match = {
  values: Value[];
  /** Characters of the template's own words found in the message. */
  literal: number;
  /** False when the message ends before its template does. */
  whole: boolean;
};

/** A message ready to be matched to many templates. */
export type Prepared = { text: string; folded: string };

export function prepare(message: string): Prepared {
  const text = message.replace(ending, '');
  return { text, folded: fold(text) };
}

export type Template = {
  /** Own words around the places: always one more than there are places. */
  words: string[];
  places: { name: string; role: Value['role'] }[];
  length: number;
};

const ending = /[\s.…]+$/;

/** Lower case, with every position that of the text: a few letters grow when they are lowered. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

const roles = { '!': 'rejected', '?': 'missing', '': 'other' } as const;

export function template(signature: string): Template {
  const parts = fold(signature)
    .replace(ending, '')
    .split(/\{([!?]?)(\w+)\}/);
  const words = parts.filter((_, index) => index % 3 === 0);
  const places = words.slice(1).map((_, index) => ({
    name: parts[index * 3 + 2] ?? '',
    role: roles[(parts[index * 3 + 1] ?? '') as keyof typeof roles],
  }));
  return { words, places, length: words.join('').length };
}

const shapes: Record<string, RegExp> = {
  n: /^\d[\d.,\s’']{0,20}$/,
  p: /^\d{1,3}(?:[.,]\d+)?\s?$/,
  type: /^[a-z_]{2,30}$/i,
  error: /^/,
  record: /^/,
  name: /^/,
  code: /^/,
};
/** An id may hold spaces, but a sentence is none; of a cut message we believe only one word. */
const id = /^(?:\S{1,255}(?: \S{1,60}){0,3})?$/;
const cutId = /^\S{0,255}$/;

/** Matches a message to a template; null when they differ. Linear in the length of the message. */
export function match({ words, places }: Template, { text, folded }: Prepared): Match | null {
  const first = words[0] ?? '';
  if (!folded.startsWith(first)) {
    return first.startsWith(folded) ? { values: [], literal: folded.length, whole: false } : null;
  }
  const values: Value[] = [];
  let at = first.length;
  let literal = at;
  for (const [index, place] of places.entries()) {
    const next = words[index + 1] ?? '';
    const last = index === places.length - 1;
    const end = last ? closing(folded, next, at) : folded.indexOf(next, at);
    if (end < 0) {
      const part = overlap(folded, next, at);
      const rest = text.slice(at, text.length - part);
      return (shapes[place.name] ?? cutId).test(rest)
        ? { values, literal: literal + part, whole: false }
        : null;
    }
    const value = text.slice(at, end).trim();
    if (!(shapes[place.name] ?? id).test(value)) return null;
    values.push({ ...place, text: value });
    at = end + next.length;
    literal += next.length;
  }
  return at === text.length ? { values, literal, whole: true } : null;
}

/** Where the template's last words begin, when the text ends in them; else -1. */
function closing(text: string, words: string, from: number): number {
  const at = text.length - words.length;
  return at >= from && text.endsWith(words) ? at : -1;
}

/** How much of `words` stands at the end of a text that was cut within them. */
function overlap(text: string, words: string, from: number): number {
  for (let size = Math.min(words.length, text.length - from); size > 0; size--) {
    if (text.endsWith(words.slice(0, size))) return size;
  }
  return 0;
}
