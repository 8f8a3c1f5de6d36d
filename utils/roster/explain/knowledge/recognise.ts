import type { StepName } from '../../model/step';
import { entries, entry } from './base';
import { readings } from './clean';
import type { Confidence, Entry } from './entry';
import { saying, sayings } from './saying';
import type { Value } from './template';
import { translatedId } from './translated';

/** Where a message comes from. Symptoms and translations are only tried where it is known. */
export type Origin = { step?: StepName | null; file?: string | null };
/** `values` hold ids of people: for use in memory, never to store or show. */
export type Recognised = { entry: Entry; confidence: Confidence; values: Value[] };

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
  if (step === null || step === 'import') {
    for (const text of readings(message)) {
      const found = saying(text);
      if (found) return found;
    }
  }
  if (step === null) return null;
  const texts = [...readings(message)];
  const shown = symptom(texts, step);
  if (shown) return { entry: shown, confidence: shown.confidence, values: [] };
  if (step !== 'import' || texts.some((text) => sayings(text).length > 0)) return null;
  const id = texts.map((text) => translatedId(text, file)).find((found) => found !== null);
  const known = id ? entry(id) : null;
  return known && { entry: known, confidence: 'likely', values: [] };
}
