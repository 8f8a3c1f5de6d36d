import { describe, expect, test } from 'vitest';
import { estimate, recentGood, usual } from '../../../../utils/roster/estimate/estimate';
import { isGood } from '../../../../utils/roster/model/good-run';
import type { Run } from '../../../../utils/roster/model/run';
import { HOUR, MINUTE } from '../../../../utils/roster/time/units';
import { random } from '../../../canvas/random';
import { nightView } from '../night-view';
import { type Night, nights } from '../nights';

const runsOf = (past: readonly Night[]) => past.map(({ run }) => run);
const at = <T>(list: readonly T[], index: number) => list.at(index) as T;
const ordinary = nights({ seed: 1, count: 40 });

/** The same night at a tenth, ten times … of its pace. */
function stretched({ run, percent }: Night, factor: number): Night {
  const move = (t: number | null) =>
    t === null ? null : run.startedAt + (t - run.startedAt) * factor;
  const step = (s: Run['steps']['import']) => ({
    ...s,
    startedAt: move(s.startedAt),
    endedAt: move(s.endedAt),
  });
  return {
    run: {
      ...run,
      endedAt: move(run.endedAt),
      steps: {
        extract: step(run.steps.extract),
        conversion: step(run.steps.conversion),
        import: step(run.steps.import),
      },
    },
    percent: {
      extract: (ms) => percent.extract(ms / factor),
      conversion: (ms) => percent.conversion(ms / factor),
      import: (ms) => percent.import(ms / factor),
    },
  };
}

describe('usual', () => {
  test('spans median to p90', () => {
    const minutes = [10, 11, 12, 13, 14, 15, 16, 17, 18, 40].map((n) => n * MINUTE);
    expect(usual(minutes)).toEqual({ median: 14.5 * MINUTE, p90: 20.2 * MINUTE, runs: 10 });
  });

  test('is learning under five runs', () => {
    expect(usual([1, 2, 3, 4])).toBe('learning');
    expect(usual([1, 2, 3, 4, 5])).not.toBe('learning');
  });

  test('rests on the thirty latest good runs', () => {
    const runs = runsOf(nights({ seed: 3, count: 60 }));
    const chosen = recentGood([...runs].reverse());
    expect(chosen).toHaveLength(30);
    expect(chosen.every(isGood)).toBe(true);
    expect(chosen[0]).toEqual(runs.filter(isGood).at(-1));
    expect(chosen).not.toContain(runs[0]);
  });
});

describe('estimate', () => {
  test('says learning, and nothing more, under five good runs', () => {
    const night = at(ordinary, 20);
    const failed = runsOf(ordinary).map((run): Run => ({ ...run, status: 'failed' }));
    for (const history of [[], runsOf(ordinary.slice(0, 4)), failed]) {
      const estimated = estimate(nightView(night, night.run.startedAt + 5 * MINUTE), history, 1e12);
      expect(estimated.remaining).toBe('learning');
      expect(estimated.steps.extract.usual).toBe('learning');
      expect(estimated.steps.extract.remaining).toBeNull();
    }
  });

  test('gives the elapsed time of every step, and nothing remaining once the job has ended', () => {
    const { run } = at(ordinary, -1);
    const later = (run.endedAt ?? 0) + HOUR;
    const estimated = estimate(nightView(at(ordinary, -1), later), runsOf(ordinary), later);
    const { startedAt, endedAt } = run.steps.extract;
    expect(estimated.steps.extract.elapsed).toBe((endedAt ?? 0) - (startedAt ?? 0));
    expect(estimated.steps.import.remaining).toBeNull();
    expect(estimated.remaining).toBeNull();
  });

  test('needs no page: a running import gives the end when the other steps are unknown', () => {
    const night = at(ordinary, 35);
    const now = (night.run.steps.import.startedAt ?? 0) + 5 * MINUTE;
    const view = nightView(night, now);
    const seen = estimate(view, runsOf(ordinary), now).remaining;
    view.steps.extract.state = 'unknown';
    view.steps.conversion.state = 'unknown';
    expect(estimate(view, runsOf(ordinary), now).remaining).toEqual(seen);
    expect(seen).toMatchObject({ to: expect.any(Number) });
  });

  test('estimates nothing for a job whose step failed', () => {
    const now = at(ordinary, 20).run.startedAt + 10 * MINUTE;
    const view = nightView(at(ordinary, 20), now);
    view.steps.extract.state = 'failed';
    expect(estimate(view, runsOf(ordinary), now).remaining).toBeNull();
  });

  test('follows the percentage on a night of a kind never seen', () => {
    const slow = stretched(at(ordinary, 35), 4);
    const start = slow.run.steps.import.startedAt ?? 0;
    const end = slow.run.steps.import.endedAt ?? 0;
    const now = start + (end - start) * 0.8;
    const estimated = estimate(nightView(slow, now), runsOf(ordinary.slice(0, 35)), now);
    const left = estimated.steps.import.remaining;
    expect(left?.from).toBeLessThan(end - now);
    expect(left?.to).toBeGreaterThan(end - now);
  });

  test('estimates nothing when a step outlasts all seen and shows no percentage', () => {
    const slow = stretched(at(ordinary, 35), 10);
    const { startedAt, endedAt } = slow.run.steps.import;
    const now = (startedAt ?? 0) + ((endedAt ?? 0) - (startedAt ?? 0)) * 0.9;
    const view = nightView(slow, now);
    view.steps.import.percent = null;
    const estimated = estimate(view, runsOf(ordinary.slice(0, 35)), now);
    expect(estimated.steps.import.elapsed).toBe(now - (startedAt ?? 0));
    expect(estimated.steps.import.remaining).toBeNull();
    expect(estimated.remaining).toBeNull();
  });

  test('does not take the percentage of a clean-up for the pace of the step', () => {
    const night = at(ordinary, 35);
    const start = night.run.steps.import.startedAt ?? 0;
    const now = start + ((night.run.steps.import.endedAt ?? 0) - start) * 0.9;
    const view = nightView(night, now);
    view.steps.import.percent = 8;
    const naive = estimate(view, runsOf(ordinary), now).steps.import.remaining;
    view.steps.import.note = 'cleaning-up';
    const estimated = estimate(view, runsOf(ordinary), now).steps.import.remaining;
    expect(estimated?.to).toBeLessThan((naive?.to ?? 0) / 2);
  });

  test('never runs below zero, back to front, or out of numbers', () => {
    const next = random(7);
    for (let i = 0; i < 2000; i++) {
      const night = at(ordinary, 10 + Math.floor(next() * 30));
      const now = night.run.startedAt + (next() * 6 - 1) * HOUR;
      const view = nightView(night, now);
      for (const step of Object.values(view.steps)) {
        if (next() < 0.2) step.percent = null;
        if (next() < 0.1) step.startedAt = null;
        if (next() < 0.1) step.state = 'unknown';
      }
      const estimated = estimate(view, runsOf(ordinary), now);
      const spans = [
        estimated.remaining,
        ...Object.values(estimated.steps).map((step) => step.remaining),
      ];
      for (const span of spans) {
        if (span === null || span === 'learning') continue;
        expect(span.from).toBeGreaterThanOrEqual(0);
        expect(span.to).toBeGreaterThanOrEqual(span.from);
        expect(Number.isFinite(span.to)).toBe(true);
      }
    }
  });
});
