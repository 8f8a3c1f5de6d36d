import { entries } from './base';
import type { Confidence, Entry } from './entry';
import { type Match, match, prepare, type Template, template, type Value } from './template';

type Known = { entry: Entry; template: Template };
type Saying = Known & { match: Match };

/** Templates by their first word: a message meets few of them. Those that begin with a value: ''. */
let index: Map<string, Known[]> | null = null;

const firstWord = (text: string) => /^[^\s{]+(?=\s)/.exec(text.toLowerCase())?.[0] ?? '';

function buildIndex(): Map<string, Known[]> {
  const built = new Map<string, Known[]>([['', []]]);
  for (const known of entries) {
    for (const signature of known.signature ?? []) {
      if (typeof signature !== 'string') continue;
      const word = firstWord(signature);
      const list = built.get(word) ?? [];
      list.push({ entry: known, template: template(signature) });
      built.set(word, list);
    }
  }
  return built;
}

/** All templates the text is a message of, or may be the beginning of one. */
export function sayings(text: string): Saying[] {
  index ??= buildIndex();
  const prepared = prepare(text);
  const found: Saying[] = [];
  for (const known of [firstWord(text), ''].flatMap((word) => index?.get(word) ?? [])) {
    const one = match(known.template, prepared);
    if (one) found.push({ ...known, match: one });
  }
  return found;
}

const cutMark = /(?:…|\.\.\.)$/;
/** Least number of a template's own characters, and least share of them, in a cut message. */
const least = { characters: 16, share: 0.5, shareIfMarked: 0.25 };

/**
 * The template with most words of its own in the text. A whole message is as sure as its entry;
 * the beginning of one is likely, if enough of it is left and no other entry's begins like that.
 */
export function saying(
  text: string,
): { entry: Entry; confidence: Confidence; values: Value[] } | null {
  const found = sayings(text);
  const most = Math.max(...found.map((one) => one.match.literal));
  const best = found.filter((one) => one.match.literal === most);
  const marked = cutMark.test(text);
  const whole = marked ? undefined : best.find((one) => one.match.whole);
  if (whole)
    return { entry: whole.entry, confidence: whole.entry.confidence, values: whole.match.values };

  const [first] = best;
  const share = marked ? least.shareIfMarked : least.share;
  const enough = (one: Saying) =>
    one.match.whole || most >= Math.max(least.characters, one.template.length * share);
  const guess =
    first && enough(first) && best.every((one) => one.entry === first.entry)
      ? first
      : found.find((one) => one.match.whole && one.match.literal < most);
  return guess ? { entry: guess.entry, confidence: 'likely', values: guess.match.values } : null;
}
