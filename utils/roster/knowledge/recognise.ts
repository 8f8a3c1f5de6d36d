import type { StepName } from '../step';
import { entries, entry } from './base';
import { readings } from './clean';
import type { Confidence, Entry } from './entry';
import { type Match, match, type Template, template, type Value } from './template';
import { translatedId } from './translated';

/** Where a message comes from. Symptoms and translations are only tried where it is known. */
export type Origin = { step?: StepName | null; file?: string | null };
/** `values` hold ids of people: for use in memory, never to store or show. */
export type Recognised = { entry: Entry; confidence: Confidence; values: Value[] };

type Known = { entry: Entry; template: Template };

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

function matches(text: string): { entry: Entry; template: Template; match: Match }[] {
  index ??= buildIndex();
  const known = [firstWord(text), ''].flatMap((word) => index?.get(word) ?? []);
  return known.flatMap((one) => {
    const found = match(one.template, text);
    return found ? [{ ...one, match: found }] : [];
  });
}

const cutMark = /(?:…|\.\.\.)$/;

/**
 * The template with most words of its own in the text. A whole message is sure; the beginning of
 * one is likely, if enough of it is left and no other entry's message begins like that.
 */
function said(text: string): Recognised | null {
  const found = matches(text);
  const most = Math.max(...found.map((one) => one.match.literal));
  const isCut = cutMark.test(text);
  const best = found.filter((one) => one.match.literal === most);
  const [first] = [...best.filter((one) => one.match.whole && !isCut), ...best];
  if (!first) return null;
  const share = first.template.length * (isCut ? 0.25 : 0.5);
  const enough = first.match.whole || most >= Math.max(16, share);
  const only = best.every((one) => one.entry === first.entry);
  if (enough && (only || (first.match.whole && !isCut)))
    return recognised(first, !first.match.whole);
  const shorter = found.find((one) => one.match.whole && one.match.literal < most);
  return shorter ? recognised(shorter, true) : null;
}

function recognised(
  { entry, match }: ReturnType<typeof matches>[number],
  guess: boolean,
): Recognised {
  return { entry, confidence: guess ? 'likely' : entry.confidence, values: match.values };
}

function symptom(texts: string[], step: StepName): Entry | null {
  const ofStep = entries.filter((known) => known.step === step);
  const shows = (known: Entry) =>
    known.signature?.some(
      (sign) => typeof sign !== 'string' && texts.some((text) => sign.test(text)),
    );
  return ofStep.find(shows) ?? null;
}

/** The entry a message belongs to, and the values it carries; null for a message nobody knows. */
export function recognise(message: string, origin: Origin = {}): Recognised | null {
  const file = origin.file || null;
  const step = origin.step ?? (file ? 'import' : null);
  const texts = readings(message);
  if (step === null || step === 'import') {
    for (const text of texts) {
      const found = said(text);
      if (found) return found;
    }
  }
  const shown = step && symptom(texts, step);
  if (shown) return { entry: shown, confidence: shown.confidence, values: [] };
  if (step !== 'import' || texts.some((text) => matches(text).length > 0)) return null;
  const id = texts.map((text) => translatedId(text, file)).find((found) => found !== null);
  const known = id ? entry(id) : null;
  return known && { entry: known, confidence: 'likely', values: [] };
}
