import type { FindingEvidence } from '../model/finding';
import type { Run, RunFigure } from '../model/run';
import { type Case, type Draft, draft, fact, figuresOf, isFinalFigure, past, stepOf } from './case';
import { isInventory } from './total';
import { usualRange } from './usual-range';

/** A quarter up or down, or a handful of a small type, is ordinary. */
const slack = (median: number) => Math.max(0.25 * median, 10);
const LATEST = 5;
/** Earlier runs without which a type can vanish from nothing; uploads by hand differ in what they hold. */
const LEAST_FEW: Partial<Record<RunFigure, number>> = { extracted: 1, converted: 1, imported: 2 };
const LEAST_LAST = 20;

/**
 * A type with no records, none listed, or far fewer or more than usual: a permission or a filter
 * of the source, as a rule. An empty success is the worst of all, for what is missing from the next
 * comparison is deleted.
 */
export function zeroType(judged: Case): Draft | null {
  const { run, recent } = judged;
  const types = new Set([run, ...recent.slice(0, LATEST)].flatMap((r) => Object.keys(r.figures)));
  const evidence = [...types].flatMap((type) => {
    const figures: RunFigure[] = ['extracted', 'converted'];
    // Of a diff, or of changes alone, few rows or none are meant to arrive.
    if (run.flags.diffing === false && isInventory(run, recent, type)) figures.push('imported');
    for (const figure of figures) {
      const found = isFinalFigure(run, figure) ? oddity(judged, type, figure) : null;
      if (found) return [found];
    }
    return [];
  });
  const gone = evidence.filter(({ words }) => words === 'type-zero' || words === 'type-missing');
  const fewer = evidence.filter(({ words }) => words === 'type-low');
  const more = evidence.filter(({ words }) => words === 'type-high');
  const isLess = gone.length + fewer.length > 0;
  // What an upload without clean-up does not hold, nothing happens to.
  const isGrave = gone.some(({ step, usual }) => {
    return usual !== null || step !== 'import' || run.flags.batchMode === true;
  });
  const severity = isGrave ? 'danger' : isLess ? 'warning' : 'notice';
  const actions = isLess
    ? (['pause-schedule', 'check-source', 'confirm-expected'] as const)
    : (['confirm-expected', 'check-source'] as const);
  return draft('zero-type', severity, [...gone, ...fewer, ...more], [...actions]);
}

function oddity({ run, recent }: Case, type: string, figure: RunFigure): FindingEvidence | null {
  const alike = figure === 'imported' ? recent.filter((r) => r.flags.diffing === false) : recent;
  const known = past(alike, type, (figures) => figures[figure]);
  const latest = known.slice(0, LATEST);
  const usual = usualRange(known, slack);
  const [last = 0] = latest;
  // With few earlier runs only that a type is gone can be found.
  const isFew = usual === null;
  if (isFew && (latest.length < (LEAST_FEW[figure] ?? 1) || last < LEAST_LAST)) return null;
  const always = latest.every((count) => count > 0);
  const count = figuresOf(run, type)[figure];
  const more = { type, step: stepOf[figure], usual };
  if (count === undefined) {
    return always && hasFigure(run, figure)
      ? fact('type-missing', { ...more, figures: { last } })
      : null;
  }
  if (count === null) return null;
  const figures = { count, last };
  if (count === 0) return always ? fact('type-zero', { ...more, figures }) : null;
  if (isFew) return null;
  if (count < usual.low) return fact('type-low', { ...more, figures });
  // Near the last good run, it was found then and is the new level now.
  const isNews = count > last + slack(last);
  return count > usual.high && isNews ? fact('type-high', { ...more, figures }) : null;
}

/** True when the table was read: it shows this figure of another type. */
function hasFigure(run: Run, figure: RunFigure): boolean {
  return Object.values(run.figures).some((figures) => typeof figures[figure] === 'number');
}
