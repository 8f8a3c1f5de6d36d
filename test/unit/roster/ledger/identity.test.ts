import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { endOf, type Night, night, truthOf } from '../random-nights';
import { minute, start } from '../readings';
import { dueFailures, ledgerAfter, type Shown, showing } from './without-ids';

/** Of each property. */
const nights = Number(process.env.ORDERS ?? 300);

/** A night as it was seen, with some of it seen again. */
const seen = night.chain((truth) =>
  fc.record({
    truth: fc.constant(truth),
    ids: fc.constantFrom<Shown>('never', 'in the list', 'in the details'),
    again: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
  }),
);

function readingsOf({ truth, ids, again }: { truth: Night; ids: Shown; again: boolean[] }) {
  return truth.whole.flatMap((each, at) => {
    const shown = showing(each, ids);
    return again[at % again.length] ? [shown, shown] : [shown];
  });
}

describe('nights on pages that do not show ids everywhere', {
  timeout: 200 * Math.max(300, nights),
}, () => {
  it('know every job as one', () => {
    fc.assert(
      fc.property(seen, (seenNight) => {
        const ledger = ledgerAfter(readingsOf(seenNight));
        const ends = Object.values(ledger.jobs).map(({ row }) => row?.updatedAt);
        expect(ends.sort()).toEqual(
          seenNight.truth.jobs.map((job) => start + endOf(job) * minute).sort(),
        );
      }),
      { numRuns: nights },
    );
  });

  it('notify each failure exactly once', () => {
    fc.assert(
      fc.property(seen, (seenNight) => {
        const ledger = ledgerAfter(readingsOf(seenNight));
        const { importsOf } = viewLedger(ledger);
        const owner = (key: string) =>
          [...importsOf].find(([, keys]) => keys.includes(key))?.[0] ?? key;
        const failedKeys = dueFailures(ledger).map(({ subject }) => subject);
        const jobs = failedKeys.filter((key) => key in ledger.jobs);
        // As a job or as the imports that were seen before it, but not as both.
        for (const job of jobs)
          expect(failedKeys.filter((key) => owner(key) === job)).toEqual([job]);
        const truly = seenNight.truth.jobs.filter((job) => truthOf(job) === 'failed').length;
        expect(new Set(failedKeys.map(owner)).size).toBe(truly);
      }),
      { numRuns: nights },
    );
  });

  it('show no id that no page showed', () => {
    fc.assert(
      fc.property(seen, (seenNight) => {
        const ids = viewLedger(ledgerAfter(readingsOf(seenNight))).jobs.map(({ id }) => id);
        const real: (string | null)[] = seenNight.truth.jobs.map(({ id }) => id);
        expect(ids.every((id) => id === null || real.includes(id))).toBe(true);
        if (seenNight.ids === 'never') expect(ids.every((id) => id === null)).toBe(true);
      }),
      { numRuns: nights },
    );
  });
});
