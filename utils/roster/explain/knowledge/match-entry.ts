import type { StepName } from '../../model/step';
import { codeIn } from '../codes';
import { maskText } from '../mask';
import { maskMatch, maskReason } from '../masked';
import { reasonById, reasonIn } from '../reasons';
import { symptom } from '../symptom';
import { entry } from './base';
import { clean, readings } from './clean';
import type { Confidence, KnowledgeEntry, Reason } from './entry';
import { importerOf } from './importer';
import { type Said, saying, sayings } from './saying';
import type { Value } from './template';
import { translatedId } from './translated';

/**
 * Where a message comes from. `place`: `crash` for `data.error_message` of an import, `list` for the
 * messages that Canvas lists of it. `row`: where it names one. Symptoms and translations are tried only
 * where a step is known, and nothing is sure without one.
 */
export type Origin = {
  step?: StepName | null;
  file?: string | null;
  place?: 'crash' | 'list' | null;
  row?: number | null;
};

/** `values` hold ids of people: for use in memory, never to store or show. */
export type Recognized = {
  entry: KnowledgeEntry;
  /** Why the row was refused, where the message wraps a reason that is known. */
  reason: Reason | null;
  confidence: Confidence;
  values: Value[];
  /** The reason in the message's own words, masked; null where it wraps none. */
  said: string | null;
  /** The message without ids and names: safe to show, copy and export. */
  readonly masked: string;
};

const weaker = (a: Confidence, b: Confidence) => (a === 'sure' && b === 'sure' ? 'sure' : 'likely');

/** Whole files and imports have no row: a text that stands in one is another thing. */
const isPlaced = ({ step, file, row }: Origin, { id }: KnowledgeEntry) =>
  Boolean(step ?? file) && !(id.startsWith('I') && id !== 'I10' && typeof row === 'number');

function fromForm(said: Said, text: string, origin: Origin): Recognized {
  const { entry: known, match } = said;
  const inner = match.values.find(({ name }) => name === 'error')?.text ?? null;
  const wrapped = inner === null ? null : (reasonIn(inner)?.reason ?? null);
  // Where Canvas itself failed, a reason adds nothing.
  const reason = known.owner === 'instructure' ? null : (wrapped ?? reasonById(said.reason));
  const confidence = isPlaced(origin, known) ? said.confidence : 'likely';
  return {
    entry: known,
    reason,
    confidence: reason ? weaker(confidence, reason.confidence) : confidence,
    values: match.values,
    said: inner === null ? null : maskReason(inner),
    get masked() {
      return match.whole ? maskMatch(match) : maskText(text);
    },
  };
}

/** A crash of Canvas, whatever its words: only an import of an unknown kind says so there itself. */
function crash(message: string): Recognized | null {
  const said = saying(clean(message), null, true);
  const known = said?.match.whole && said.entry.id === 'I25' ? said.entry : entry('I26');
  return (
    known && {
      entry: known,
      reason: null,
      confidence: 'sure',
      values: [],
      said: null,
      masked: maskText(clean(message)),
    }
  );
}

/** A bare reason in a file of accounts is all that Canvas says of a refused one. */
function bareReason(text: string, origin: Origin): Recognized | null {
  const found = importerOf(origin.file ?? null) === 'account' ? reasonIn(text) : null;
  const known = entry('A6');
  return (
    found &&
    known && {
      entry: known,
      reason: found.reason,
      confidence: found.reason.confidence,
      values: [],
      said: maskReason(text),
      masked: maskReason(text),
    }
  );
}

/** The entry a message belongs to, its reason and values; null for a message nobody knows. */
export function matchEntry(message: string, origin: Origin = {}): Recognized | null {
  if (origin.place === 'crash') return crash(message);
  const file = origin.file || null;
  const step = origin.step ?? (file || origin.place ? 'import' : null);
  const from = { ...origin, file, step };
  if (step === null || step === 'import') {
    for (const text of readings(message)) {
      const said = saying(text, file, origin.place === 'list');
      if (said) return fromForm(said, text, from);
    }
  }
  if (step === null) return null;
  const texts = [...readings(message)];
  const whole = texts[0] ?? '';
  const guess = (known: KnowledgeEntry, confidence: Confidence): Recognized => ({
    entry: known,
    reason: null,
    confidence,
    values: [],
    said: null,
    masked: maskText(whole),
  });
  if (step === 'import') {
    const bare = bareReason(whole, from);
    if (bare) return bare;
  }
  const code = step === 'extract' ? codeIn(message, texts) : null;
  if (code === 'several') return null;
  const coded = code && entry(code.entry);
  if (coded) return guess(coded, code.confidence);
  const shown = symptom(texts, step);
  if (shown) return guess(shown, 'likely');
  if (step !== 'import' || texts.some((text) => sayings(text).length > 0)) return null;
  const id = texts.map((text) => translatedId(text, file)).find((found) => found !== null);
  const known = id ? entry(id) : null;
  return known && guess(known, 'likely');
}
