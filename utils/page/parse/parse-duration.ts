import { plain } from '../text';
import { lookUp } from '../words/look-up';
import type { Wordings } from '../words/wordings';

const unitMs = { h: 3_600_000, m: 60_000, s: 1000 };

/**
 * A length of time in ms: `4m 10s`, `1 hour, 2 minutes`, `00:04:10`, `PT4M10S`.
 * Null for anything else; `4:10` may be minutes or hours and is not guessed.
 */
export function parseDuration(text: string, words: Wordings): number | null {
  if (text.length > 60) return null;
  const shown = plain(text)
    .trim()
    .toLowerCase()
    .replace(/^pt(?=\d)/, '');
  const clock = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/.exec(shown);
  if (clock) {
    return Number(clock[1]) * unitMs.h + Number(clock[2]) * unitMs.m + Number(clock[3]) * unitMs.s;
  }
  // A short word may join two parts: "4 minutos y 10 segundos".
  const part =
    /(\d+(?:[.,\u066B]\d{1,2})?)\s*([\p{L}\p{M}]+)\.?[\s,\u060C\u3001]*(?:(?<=[\s,\u060C\u3001])\p{L}{1,3}\s*(?=\d))?/gu;
  if (shown.replace(part, '') || !shown) return null;
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const [, amount, unit] of shown.matchAll(part)) {
    const name = lookUp('units', unit ?? '', words);
    // Units go from large to small, each once; anything else is no duration.
    if (!name || unitMs[name] >= last) return null;
    last = unitMs[name];
    total += Number(amount?.replace(/[,\u066B]/, '.')) * last;
  }
  return Math.round(total);
}
