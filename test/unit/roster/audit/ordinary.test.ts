import { expect, test } from 'vitest';
import { audit } from '../../../../utils/roster/audit/audit';
import { nights } from '../nights';
import { canvasOnly, find, history, night, settings } from './scenario';

/** Of 200 nights each, once as they are and once with a change of term: 2,000, and ten such changes. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** All that is said over the nights, each judged by those before it. */
function said(seed: number, termChange?: number) {
  const runs = nights({ seed, count: 200, zone: settings.zone, termChange }).map(({ run }) => run);
  return runs.flatMap((run, index) =>
    audit(run, runs.slice(0, index), settings).map(({ id, evidence }) => ({
      night: index,
      id,
      types: evidence.map(({ type }) => type),
    })),
  );
}

test('the night the scenarios start from is green', () => {
  expect(history.length).toBeGreaterThan(35);
  expect(find(night)).toEqual([]);
});

test.each(seeds)('200 ordinary nights of seed %i raise nothing', { timeout: 30_000 }, (seed) => {
  expect(said(seed)).toEqual([]);
});

test.each([true, false])(
  'nor do they as Canvas alone tells them, from the first on, compared: %s',
  { timeout: 30_000 },
  (diffing) => {
    const runs = nights({ seed: 5, count: 200, zone: settings.zone }).map(({ run }) =>
      canvasOnly(run, diffing),
    );
    expect(runs.flatMap((run, at) => audit(run, runs.slice(0, at), settings))).toEqual([]);
  },
);

test.each(seeds)('with a change of term, seed %i, exactly that', { timeout: 30_000 }, (seed) => {
  expect(said(seed, 120)).toEqual([
    { night: 120, id: 'mass-change', types: ['sections', 'enrollments'] },
  ]);
});

test.each(seeds.slice(0, 2))(
  'nor is it a danger as Canvas alone tells it, compared, seed %i',
  { timeout: 30_000 },
  (seed) => {
    const runs = nights({ seed, count: 200, zone: settings.zone, termChange: 120 }).map(({ run }) =>
      canvasOnly(run, true),
    );
    const found = runs.flatMap((run, at) => audit(run, runs.slice(0, at), settings));
    expect(found.filter(({ severity }) => severity === 'danger')).toEqual([]);
    expect(found.length).toBeLessThan(2);
  },
);

test('a break in which every night runs and nothing changes is no news', () => {
  const runs = nights({ seed: 2, count: 200, zone: settings.zone }).map(({ run }) => run);
  const still = runs.map((run) => {
    const date = new Date(run.startedAt).toISOString().slice(0, 10);
    if (date < '2026-12-19' || date > '2027-01-03') return run;
    const none = { created: 0, restored: 0, deleted: 0, imported: 0 };
    const figures = Object.entries(run.figures).map(([type, row]) => [type, { ...row, ...none }]);
    return { ...run, figures: Object.fromEntries(figures) };
  });
  expect(still.flatMap((run, index) => audit(run, still.slice(0, index), settings))).toEqual([]);
});
