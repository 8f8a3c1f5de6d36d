import type { StepName } from '../model/step';
import { entries } from './knowledge/base';
import type { KnowledgeEntry } from './knowledge/entry';
import { withoutNames } from './without-names';

/** Counts, settings and good news hold the words of failures, and are none. */
const harmless = [
  /^[\d.,]+%?\s+(?!\W)(?!(?:bad|service|gateway|internal|unauthori|forbidden|not)\b)\p{L}/iu,
  /^[^:]{1,60}[:=]\s*[\d.,]+%?\.?$/,
  /\b(?:success(?:ful(?:ly)?)?|succeeded|recovered|renewed|refreshed|rotated|no longer|(?:has|have|was|were) (?:been )?(?:resolved|fixed|restored|removed|merged|ignored|replaced|corrected))\b/i,
  /,\s*(?:and |so )?(?:\w+ ){0,3}(?:created|fetched|kept(?: as (?:it )?is)?|used|added|replaced)\.?$/i,
  /\b(?:no|0|zero|without(?: any)?)\s+(?:\w+\s+){0,2}(?:errors?|warnings?|failures?|problems?|duplicates?|orphans?|time-?outs?|retries|issues)\b/i,
];

/** The entry whose symptom shows in a failed step's text; null when none does. A guess at best. */
export function symptom(texts: readonly string[], step: StepName): KnowledgeEntry | null {
  if (harmless.some((pattern) => pattern.test(texts[0] ?? ''))) return null;
  const bare = texts.map(withoutNames);
  const shows = ({ signature }: KnowledgeEntry) =>
    signature?.some((sign) => sign instanceof RegExp && bare.some((text) => sign.test(text)));
  return entries.find((known) => known.step === step && shows(known)) ?? null;
}
