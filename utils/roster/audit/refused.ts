import type { FindingEvidence } from '../model/finding';
import type { Run } from '../model/run';
import { type Case, type Draft, draft, fact } from './case';
import { usualRange } from './usual-range';

/** A handful more, or twice as many, is ordinary. */
const slack = (median: number) => Math.max(median, 60);
/** Fewer are no news, whatever is usual. */
const LEAST = 100;
/** So many, or so great a share of the rows, may be a whole school or role. */
const GRAVE = 1000;
const GRAVE_SHARE = 0.1;
/** With fewer than five earlier runs. */
const TIMES = 10;

/** Messages about rows: errors and warnings; null where Canvas did not count them. */
export function messagesOf({ errorCount, warningCount }: Run): number | null {
  return errorCount === null && warningCount === null
    ? null
    : (errorCount ?? 0) + (warningCount ?? 0);
}

/** More rows refused, or taken with a warning, than is usual here, or than any upload should have. */
export function refusedRows({ run, recent }: Case): Draft | null {
  const count = messagesOf(run);
  if (count === null || count < LEAST) return null;
  const known = recent.flatMap((one) => messagesOf(one) ?? []);
  const usual = usualRange(known, slack);
  const rows = count + rowsOf(run);
  const share = count / rows;
  const isGrave = share >= GRAVE_SHARE || count >= GRAVE;
  const more = { step: 'import', usual } as const;
  const evidence: FindingEvidence[] = [];
  if (usual) {
    const figures = { refused: count, rows, share };
    if (count > usual.high) evidence.push(fact('refused', { ...more, figures }));
  } else {
    const before = Math.max(0, ...known);
    const isJump = known.length > 0 && count >= GRAVE && count >= TIMES * before;
    const isNew = count > 2 * before && share >= GRAVE_SHARE && rowsOf(run) > 0;
    const figures = { refused: count, rows, share, before };
    if (isJump) evidence.push(fact('refused-before', { ...more, figures }));
    else if (isNew) evidence.push(fact('refused', { ...more, figures }));
  }
  const severity = isGrave && (usual !== null || share >= 0.5 || known.length > 0);
  return draft('refused', severity ? 'danger' : 'warning', evidence, [
    'read-messages',
    'check-source',
    'ask-support',
  ]);
}

/** Rows that Canvas took, over all types. */
function rowsOf({ figures }: Run): number {
  return Object.values(figures).reduce((sum, { imported }) => sum + (imported ?? 0), 0);
}
