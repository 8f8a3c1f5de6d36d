import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DetailsReading } from '../../../../utils/roster/model/reading';
import { type Night, night } from '../random-nights';
import { list } from '../readings';
import { at, ledgerAfter, noTimings, type Shown, showing, withoutIds } from './without-ids';

/** Of the property. */
const nights = Number(process.env.ORDERS ?? 300);

/** What the list and the details of each job showed when all was over, by a tool that says no time of a step. */
function morningOf({ whole }: Night) {
  const pages = whole.flatMap((reading) => ('page' in reading ? [reading] : [])).slice(-4);
  const last = pages.findLast((page) => page.page === 'list') ?? list(0);
  const byId = new Map<string | null, DetailsReading>();
  for (const page of pages) if (page.page === 'details') byId.set(page.jobId, page);
  return last.rows.flatMap((row, place) => {
    const details = byId.get(row.jobId);
    const batches = details?.batches?.map((batch) => ({ ...batch, importId: null })) ?? null;
    return details ? [{ place, list: last, details: { ...details, batches } }] : [];
  });
}

it('a job that nobody watched is that of the row it is opened from, in whatever order', () => {
  fc.assert(
    fc.property(
      night,
      fc.constantFrom<Shown>('never', 'in the details'),
      fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }),
      (truth, ids, order) => {
        const morning = morningOf(truth);
        const [first] = morning;
        if (!first) throw new Error('no night is without a job');
        const shown = withoutIds({ ...first.list, at: at(10_000) });
        const opened = order.flatMap((n, turn) => {
          const { place, details } = morning[n % morning.length] ?? first;
          const now = at(10_001 + turn);
          const page = { ...details, at: now, timings: noTimings, openedFrom: shown.rows[place] };
          return [showing(page, ids), { ...shown, at: now }];
        });
        const jobs = Object.values(ledgerAfter([shown, ...opened]).jobs);
        expect(jobs).toHaveLength(shown.rows.length);
        for (const n of order) {
          const { place, details } = morning[n % morning.length] ?? first;
          const job = jobs.find(({ row }) => row?.updatedAt === shown.rows[place]?.updatedAt);
          expect(job?.id).toBe(ids === 'never' ? null : details.jobId);
          expect(job?.detailSteps.extract?.state).toBe(details.steps.extract.state);
          expect(job?.batchCount ?? null).toBe(details.batches?.length ?? null);
        }
      },
    ),
    { numRuns: nights },
  );
});
