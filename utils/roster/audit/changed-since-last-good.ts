import type { FindingEvidence } from '../model/finding';
import type { Run } from '../model/run';
import { stepNames } from '../model/step-names';
import { duration } from '../time/duration';
import { MINUTE } from '../time/units';
import { type Case, type Draft, draft, fact, isFinalFigure } from './case';

/**
 * What changed since the last good run: found when the configuration or the mapping templates did,
 * and of a failed run, where any change may be the cause.
 */
export function changedSinceLastGood({ run, before }: Case): Draft | null {
  const [last] = before;
  if (!last) return null;
  const evidence = changes(run, last);
  const isSetUpAnew = evidence.some(({ words }) => isSetup(words));
  if (!isSetUpAnew && run.status !== 'failed') return null;
  const actions = isSetUpAnew
    ? (['compare-configuration', 'compare-mapping', 'ask-support'] as const)
    : (['check-source', 'ask-support'] as const);
  return draft('changed-since-last-good', 'notice', evidence, [...actions], false);
}

function isSetup(words: FindingEvidence['words']): boolean {
  return words === 'configuration-changed' || words === 'templates-changed';
}

/** All that differs between two runs beyond the ordinary: set-up first, then counts, then times. */
export function changes(run: Run, last: Run): FindingEvidence[] {
  const evidence: FindingEvidence[] = [];
  const differs = (name: keyof Run['digests']) => {
    const [now, then] = [run.digests[name], last.digests[name]];
    return now !== null && then !== null && now !== then;
  };
  if (differs('configuration')) evidence.push(fact('configuration-changed', { step: 'extract' }));
  if (differs('templates')) evidence.push(fact('templates-changed', { step: 'conversion' }));
  return [...evidence, ...counts(run, last), ...times(run, last)];
}

function counts(run: Run, last: Run): FindingEvidence[] {
  const figure = isFinalFigure(run, 'converted') ? 'converted' : 'extracted';
  if (!isFinalFigure(run, figure)) return [];
  return Object.entries(run.figures).flatMap(([type, figures]) => {
    const now = figures[figure];
    const then = Object.hasOwn(last.figures, type) ? last.figures[type]?.[figure] : null;
    if (typeof now !== 'number' || typeof then !== 'number') return [];
    if (Math.abs(now - then) < Math.max(10, 0.05 * then)) return [];
    const step = figure === 'converted' ? 'conversion' : 'extract';
    return [fact('count-changed', { type, step, figures: { before: then, after: now } })];
  });
}

function times(run: Run, last: Run): FindingEvidence[] {
  return stepNames.flatMap((step) => {
    const [now, then] = [duration(run.steps[step]), duration(last.steps[step])];
    if (now === null || then === null || Math.abs(now - then) < 5 * MINUTE) return [];
    if (run.steps[step].state !== 'complete' || Math.max(now, then) < 2 * Math.min(now, then)) {
      return [];
    }
    return [fact('time-changed', { step, figures: { beforeTime: then, afterTime: now } })];
  });
}
