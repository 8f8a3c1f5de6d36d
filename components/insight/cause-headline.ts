import { language, say } from '../../utils/language';
import { translationOf } from '../../utils/roster/explain/knowledge/texts';
import { firstClause } from './sentences';
import type { Why } from './why';

/** A longer one takes more lines than the panel has. */
const longest = 66;

/** What a failure came from, as a headline; null where that is not known, or not in these words. */
export function causeHeadline(why: Why | null, translations: readonly string[]): string | null {
  const cause = why?.advice?.causes[0];
  if (!why || cause === undefined) return null;
  const text = translationOf(cause, translations);
  if (!text && !language().lang.startsWith('en')) return null;
  const first = firstClause(text ?? cause);
  const isLikely = why.confidence === 'likely';
  const headline = say(
    'verdict.failedBecause',
    isLikely ? `${say('why.likelyCause')} ${first}` : first,
  );
  return headline.length > longest ? null : headline;
}
