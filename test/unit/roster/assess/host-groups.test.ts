import { expect, test } from 'vitest';
import { canvasPart } from '../../../../utils/roster/assess/canvas-part.ts';
import { listOnHost, recordsOnHost } from '../../../../utils/roster/assess/host-groups.ts';
import { runsSeen } from '../../../../utils/roster/assess/runs.ts';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger.ts';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports.ts';
import { nights } from '../nights.ts';
import { canvasImport } from '../readings.ts';

const runs = nights({ seed: 5, count: 6 }).map(({ run }, n) => ({
  ...run,
  host: n % 2 === 0 ? 'a.instructure.com' : 'b.instructure.com',
}));

test('what is grouped by host is what a filter finds, in its order, also of a later list', () => {
  for (const list of [runs, runs.slice(1)]) {
    for (const host of ['a.instructure.com', 'b.instructure.com', 'c.instructure.com']) {
      const expected = list.filter((run) => run.host === host);
      expect(listOnHost(list, host)).toEqual(expected);
      expect(listOnHost(list, host)).toEqual(expected); // once more, from the groups
      const records = Object.fromEntries(list.map((run) => [run.key, run]));
      expect(recordsOnHost(records, host)).toEqual(expected.map((run) => [run.key, run]));
    }
  }
});

test('runs that were seen are those of the history of now, not of the one before', () => {
  const [first, ...others] = runs.filter(({ host }) => host === 'a.instructure.com');
  if (!first) throw new Error('no run');
  const current = [first];
  let history = others.slice(0, 1);
  const seen = () => runsSeen(current, () => history)('a.instructure.com').map(({ key }) => key);
  expect(new Set(seen())).toEqual(new Set([first.key, others[0]?.key]));
  history = others;
  expect(new Set(seen())).toEqual(new Set([first, ...others].map(({ key }) => key)));
});

test('what Canvas tells of a run is told of just those imports of it', () => {
  const of = (...errorCounts: number[]) =>
    Object.values(
      mergeImports(
        emptyLedger,
        'a.instructure.com',
        errorCounts.map((errorCount, n) => canvasImport(n + 1, { errorCount })),
        0,
      ).imports,
    );
  const [one, two] = of(3, 4);
  const [later] = of(5);
  if (!one || !two || !later) throw new Error('no import');
  expect(canvasPart([one]).errorCount).toBe(3);
  expect(canvasPart([one, two]).errorCount).toBe(7);
  expect(canvasPart([one]).errorCount).toBe(3);
  expect(canvasPart([later]).errorCount).toBe(5);
  expect(canvasPart([]).errorCount).toBe(null);
});
