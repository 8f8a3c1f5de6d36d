import { entries } from './base';
import type { Confidence, KnowledgeEntry } from './entry';
import { fits, importerOf } from './importer';
import { type Match, match, prepare, type Template, template } from './template';

type Known = { entry: KnowledgeEntry; template: Template; reason: string | null };
type Saying = Known & { match: Match };
/** `reason`: of a form that names one by its words alone. */
export type Said = {
  entry: KnowledgeEntry;
  confidence: Confidence;
  match: Match;
  reason: string | null;
};

/** Forms by their first word: a message meets few of them. Those that begin with a value: ''. */
let index: Map<string, Known[]> | null = null;

const firstWord = (text: string) => /^[^\s{]+(?=\s)/.exec(text.toLowerCase())?.[0] ?? '';

/** As Canvas writes it, and as it writes it for the English of other countries. */
function* spellings(text: string): Generator<string> {
  yield text;
  const other = text.replace(/(nrol)l(ment)/g, '$1$2').replace(/(recogni)z(ed)/g, '$1s$2');
  if (other !== text) yield other;
}

function buildIndex(): Map<string, Known[]> {
  const built = new Map<string, Known[]>([['', []]]);
  for (const entry of entries) {
    for (const signature of entry.signature ?? []) {
      if (signature instanceof RegExp) continue;
      const form = typeof signature === 'string' ? { text: signature, reason: null } : signature;
      for (const text of spellings(form.text)) {
        const word = firstWord(text);
        const list = built.get(word) ?? [];
        list.push({ entry, template: template(text), reason: form.reason });
        built.set(word, list);
      }
    }
  }
  return built;
}

/** All forms the text is a message of, or may be the beginning of one. */
export function sayings(text: string, isCanvas = false): Saying[] {
  index ??= buildIndex();
  const prepared = prepare(text);
  const found: Saying[] = [];
  for (const word of [firstWord(text), '']) {
    for (const known of index.get(word) ?? []) {
      const one = match(known.template, prepared, isCanvas);
      if (one) found.push({ ...known, match: one });
    }
    if (word === '') break;
  }
  return found;
}

const cutMark = /(?:…|\.\.\.)$/;
/** Least number of a form's own characters, and least share of them, in a cut message. */
const least = { characters: 16, share: 0.5, shareIfMarked: 0.25 };

/**
 * The form with most words of its own in the text; if the importer of the file writes any such form, only those
 * count. A whole message is as sure as its entry. The beginning of one is likely if enough of it is there, no
 * other entry's form begins like it, and it is visibly cut: a text that ends with a value may be a sentence of
 * its own.
 */
export function saying(text: string, file: string | null, isCanvas: boolean): Said | null {
  const all = sayings(text, isCanvas);
  const importer = importerOf(file);
  const hasOwn = all.some(({ entry, match }) => match.whole && fits(importer, entry));
  const found = all.filter(({ entry, match }) => !hasOwn || !match.whole || fits(importer, entry));
  const most = Math.max(...found.map((one) => one.match.literal));
  const best = found.filter((one) => one.match.literal === most);
  const marked = cutMark.test(text);
  const whole = marked ? undefined : best.find((one) => one.match.whole);
  if (whole) {
    const isOnly = best.every((one) => !one.match.whole || one.entry === whole.entry);
    const isThere = isOnly && fits(importer, whole.entry);
    return { ...whole, confidence: isThere ? whole.entry.confidence : 'likely' };
  }
  const [first] = best;
  const share = marked ? least.shareIfMarked : least.share;
  const enough = (one: Saying) =>
    one.match.whole ||
    ((marked || one.match.isBroken) &&
      most >= Math.max(least.characters, one.template.length * share));
  const guess =
    first && enough(first) && best.every((one) => one.entry === first.entry)
      ? first
      : found.find((one) => one.match.whole && one.match.literal < most);
  return guess ? { ...guess, confidence: 'likely' } : null;
}
