import type { FindingEvidence } from '../model/finding';
import type { Run, RunFigures } from '../model/run';
import { type Case, type Draft, draft, fact, figuresOf, isFinalFigure, past } from './case';
import { usualRange } from './usual-range';

/** Mapping rules always drop some records; two in a hundred more or fewer is ordinary. */
const SLACK = 0.02;
const LEAST_LOST = 10;

type Passage = { from: 'extracted' | 'converted'; to: 'converted' | 'imported' };

/**
 * More records of a type than usual that were extracted but not converted, or converted but not
 * imported. The latter is found only where all rows were sent: of a diff, few are meant to arrive.
 */
export function loss({ run, recent }: Case): Draft | null {
  const passages: Passage[] = [{ from: 'extracted', to: 'converted' }];
  if (run.flags.diffing === false) passages.push({ from: 'converted', to: 'imported' });
  const evidence = passages.flatMap((passage) => {
    if (!isFinalFigure(run, passage.to)) return [];
    return Object.keys(run.figures).flatMap((type) => lostOf(run, recent, type, passage) ?? []);
  });
  return draft('loss', 'warning', evidence, ['compare-mapping', 'check-source', 'ask-support']);
}

function lostOf(
  run: Run,
  recent: readonly Run[],
  type: string,
  { from, to }: Passage,
): FindingEvidence | null {
  const shareOf = (figures: RunFigures) => {
    const [before, after] = [figures[from], figures[to]];
    return before && typeof after === 'number' ? Math.max(0, 1 - after / before) : null;
  };
  const figures = figuresOf(run, type);
  const [before, after, share] = [figures[from], figures[to], shareOf(figures)];
  // Nothing left at all is a finding of its own: see zero-type.
  if (!before || !after || share === null) return null;
  const alike = to === 'imported' ? recent.filter(({ flags }) => flags.diffing === false) : recent;
  const usual = usualRange(past(alike, type, shareOf), () => SLACK);
  const lost = before - after;
  if (!usual || share <= usual.high || lost - usual.median * before < LEAST_LOST) return null;
  const words = to === 'converted' ? 'lost-in-conversion' : 'lost-in-import';
  const step = to === 'converted' ? 'conversion' : 'import';
  return fact(words, { type, step, figures: { before, after, lost, share }, usual });
}
