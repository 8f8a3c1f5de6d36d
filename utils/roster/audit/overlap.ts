import type { FindingEvidence } from '../model/finding';
import type { Run } from '../model/run';
import { MINUTE } from '../time/units';
import { type Case, type Draft, draft, fact } from './case';

const LATEST = 10;
const REPEATED = 3;
/** Clocks of two sources may differ by as much. */
export const leastOverlap = MINUTE;

/** Another sync at work at the same time, while it lasts, or again and again. */
export function overlap({ run, others }: Case): Draft | null {
  const alike = others.filter(({ kind }) => kind === run.kind);
  const overlapTime = together(run, alike);
  if (overlapTime < leastOverlap) return null;
  const evidence: FindingEvidence[] = [];
  const open = alike.filter((other) => isOpen(other) && overlapOf(run, other) >= leastOverlap);
  if (isOpen(run) && open.length > 0) {
    evidence.push(fact('overlap-running', { figures: { overlapTime, jobs: open.length } }));
  }
  const latest = [run, ...alike]
    .filter(({ startedAt }) => startedAt <= run.startedAt)
    .sort((a, b) => b.startedAt - a.startedAt)
    .slice(0, LATEST);
  const times = latest.filter((one) => {
    return (
      together(
        one,
        [run, ...alike].filter(({ key }) => key !== one.key),
      ) >= leastOverlap
    );
  }).length;
  if (times >= REPEATED) {
    evidence.push(fact('overlap-repeated', { figures: { times, runs: latest.length } }));
  }
  return draft('overlap', 'warning', evidence, ['one-at-a-time', 'move-schedule'], false);
}

/** Ms that a run had company, at most by one other. */
function together(run: Run, others: readonly Run[]): number {
  return Math.max(0, ...others.map((other) => overlapOf(run, other)));
}

function overlapOf(a: Run, b: Run): number {
  return Math.min(endOf(a), endOf(b)) - Math.max(a.startedAt, b.startedAt);
}

/** One that ended we do not know when is taken for ended at once: nothing is said of it. */
function endOf(run: Run): number {
  return run.endedAt ?? (isOpen(run) ? run.asOf : run.startedAt);
}

function isOpen(run: Run): boolean {
  return run.endedAt === null && run.status === 'in-progress';
}
