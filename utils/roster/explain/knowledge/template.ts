/** What a message carries in the places of its form; ids of people among them: memory only. */
export type Value = { name: string; role: 'rejected' | 'missing' | 'other'; text: string };

export type Match = {
  values: Value[];
  /** Characters of the form's own words found in the message. */
  literal: number;
  /** False when the message ends before its form does. */
  whole: boolean;
  /** True when it ends within the form's own words, or within brackets: no sentence of its own does. */
  isBroken: boolean;
  /** Own words of the form as they stand in the message, around the values; empty unless whole. */
  words: string[];
};

/** A message ready to be matched to many forms. `folded` ends in one space more than `text`. */
export type Prepared = { text: string; folded: string };

/** A message as it is compared with forms; made once, since one message is matched to hundreds of them. */
export function prepare(message: string): Prepared {
  const text = message.replace(ending, '');
  return { text, folded: `${fold(text)} ` };
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

/** `signature`: a form with `{blank}`, `{!rejected}` and `{?missing}` places. */
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
  column: /^[a-z_]{2,30}$/i,
  error: /\S/,
  record: /^/,
  name: /^/,
  code: /^/,
};
/** An id may be a long name, but it is no sentence. */
const longest = 600;
const verbs =
  /\b(?:that|were|was|is|are|which|who|your|you|can|will|have|has|been|must|should|please|created|chose)\b/g;
const isSentence = (text: string) => (text.match(verbs)?.length ?? 0) > 1;
const isName = (text: string) => text.length <= longest && !isSentence(text);
/** Of a cut message only one word is believed. */
const cutId = /^\S{0,255}$/;
/** Ways in which a message may be taken apart; a hostile one has no more. */
const mostWays = 60;

const fitsPlace = (name: string, value: string) => shapes[name]?.test(value) ?? isName(value);

/**
 * Matches a message to a form; null when they differ. Values may hold words of the form, or be empty.
 * `isCanvas`: Canvas surely wrote it, so that a value may read like a sentence.
 */
export function match(form: Template, prepared: Prepared, isCanvas = false): Match | null {
  const first = form.words[0] ?? '';
  if (!prepared.folded.startsWith(first)) {
    const text = prepared.folded.slice(0, -1);
    return first.startsWith(text) ? part([], text.length, true) : null;
  }
  return whole(form, prepared, isCanvas) ?? cut(form, prepared);
}

const part = (values: Value[], literal: number, isBroken: boolean): Match => ({
  values,
  literal,
  whole: false,
  isBroken,
  words: [],
});

function whole({ words, places, length }: Template, { text, folded }: Prepared, isCanvas: boolean) {
  const first = words[0] ?? '';
  if (places.length === 0) return text.length === first.length ? found([], [text]) : null;
  let ways = 0;
  const ends: [from: number, to: number][] = [];

  /** Takes a value from `at` on, and all that follow. */
  function take(index: number, at: number): boolean {
    const place = places[index];
    const next = words[index + 1] ?? '';
    if (!place) return at >= text.length;
    if (index === places.length - 1) return takeLast(index, at, next);
    // An empty value between two spaces, of which one is left.
    if (next.startsWith(' ') && folded.startsWith(next, at - 1) && folded[at - 1] === ' ') {
      if (put(index, at, at, at - 1 + next.length)) return true;
    }
    for (let end = folded.indexOf(next, at); end >= 0; end = folded.indexOf(next, end + 1)) {
      if (++ways > mostWays) return false;
      if (put(index, at, end, end + next.length)) return true;
    }
    return false;
  }
  function put(index: number, from: number, to: number, at: number): boolean {
    const name = places[index]?.name ?? '';
    const value = text.slice(from, to).trim();
    if (!isCanvas && !fitsPlace(name, value)) return false;
    if (isCanvas && shapes[name]?.test(value) === false) return false;
    ends[index] = [from, to];
    return take(index + 1, at);
  }
  /** The last value ends where the last words begin. */
  function takeLast(index: number, at: number, next: string): boolean {
    const from = Math.min(at, text.length);
    const to = text.length - next.length;
    if (next.startsWith(' ') && to === from - 1 && folded.startsWith(next, to)) {
      return put(index, from, from, text.length);
    }
    return to >= from && folded.startsWith(next, to) && put(index, from, to, text.length);
  }
  function found(values: Value[], own: string[]): Match {
    return { values, literal: length, whole: true, isBroken: false, words: own };
  }

  if (!take(0, first.length)) return null;
  const values = places.map((place, index) => {
    const [from, to] = ends[index] ?? [0, 0];
    return { ...place, text: text.slice(from, to).trim() };
  });
  const own = words.map((_, index) =>
    text.slice(ends[index - 1]?.[1] ?? 0, ends[index]?.[0] ?? text.length),
  );
  return found(values, own);
}

const isOpen = (text: string) => text.lastIndexOf('(') > text.lastIndexOf(')');

/** A message that was cut within its form: as far as it goes. */
function cut({ words, places }: Template, { text, folded }: Prepared): Match | null {
  const values: Value[] = [];
  let at = (words[0] ?? '').length;
  let literal = at;
  for (const [index, place] of places.entries()) {
    const next = words[index + 1] ?? '';
    const end = index === places.length - 1 ? -1 : folded.indexOf(next, at);
    if (end < 0) {
      const rest = overlap(text, folded, next, at);
      return (shapes[place.name] ?? cutId).test(text.slice(at, text.length - rest))
        ? part(values, literal + rest, rest > 0 || isOpen(text))
        : null;
    }
    const value = text.slice(at, end).trim();
    if (!fitsPlace(place.name, value)) return null;
    values.push({ ...place, text: value });
    at = end + next.length;
    literal += next.length;
  }
  return null;
}

/** How much of `words` stands at the end of a text that was cut within them. */
function overlap(text: string, folded: string, words: string, from: number): number {
  for (let size = Math.min(words.length, text.length - from); size > 0; size--) {
    if (folded.startsWith(words.slice(0, size), text.length - size)) return size;
  }
  return 0;
}
