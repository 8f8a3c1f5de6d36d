import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { recordEvents } from '../../../../utils/roster/events/record';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import type { Ledger } from '../../../../utils/roster/model/ledger';
import { type Night, night, type SourceReading, truthOf } from '../random-nights';
import { host } from '../readings';

/** Of each property. */
const orders = Number(process.env.ORDERS ?? 300);

const newest = (readings: SourceReading[]) => Math.max(...readings.map(({ at }) => at));

function ledgerAfter(readings: SourceReading[], now: number): Ledger {
  return readings.reduce<Ledger>((ledger, reading) => {
    const merged =
      'page' in reading
        ? mergePage(ledger, host, reading)
        : mergeImports(ledger, host, reading.imports, reading.at);
    return recordEvents(merged, { now, zone: 'UTC', runsOf: () => [], pauses: [] });
  }, emptyLedger);
}

/** Whole readings and partial ones, in any order, some of them again and again. */
const readings = night.chain((truth) => {
  const all = [...truth.whole, ...truth.partial];
  return fc.record({
    truth: fc.constant(truth),
    order: fc
      .tuple(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.constantFrom(...all), { maxLength: 8 }),
      )
      .map(([once, again]) => [...once, ...again]),
  });
});

/** What is due to be notified, each with the job it is about; null for an import that belongs to none. */
function dueEvents(ledger: Ledger) {
  const { importsOf } = viewLedger(ledger);
  const owner = (key: string) => [...importsOf].find(([, keys]) => keys.includes(key))?.[0] ?? null;
  return Object.values(ledger.events)
    .filter(({ notice, kind }) => notice === 'due' && kind !== 'stalled')
    .map(({ kind, subject }) => {
      const isJob = subject in ledger.jobs;
      return { kind, isJob, job: isJob ? subject : owner(subject) };
    });
}

const failures = ({ jobs }: Night) =>
  jobs
    .filter((job) => truthOf(job) === 'failed')
    .map(({ id }) => `${host}/job/${id}`)
    .sort();

describe('random nights, read late, repeatedly, in any order and in part', {
  timeout: 200 * Math.max(300, orders),
}, () => {
  it('end as they truly ended', () => {
    fc.assert(
      fc.property(readings, ({ truth, order }) => {
        const { jobs } = viewLedger(ledgerAfter(order, newest(order)));
        const seen = Object.fromEntries(jobs.map(({ id, status }) => [id, status]));
        expect(seen).toEqual(Object.fromEntries(truth.jobs.map((job) => [job.id, truthOf(job)])));
      }),
      { numRuns: orders },
    );
  });

  it('come to the same snapshot as read in order', () => {
    fc.assert(
      fc.property(readings, ({ truth, order }) => {
        const inOrder = [...truth.whole, ...truth.partial].sort((a, b) => a.at - b.at);
        const now = newest(order);
        expect(viewLedger(ledgerAfter(order, now))).toEqual(viewLedger(ledgerAfter(inOrder, now)));
      }),
      { numRuns: orders },
    );
  });

  it('notify every failure, none twice, and none that was not', () => {
    fc.assert(
      fc.property(readings, ({ truth, order }) => {
        const events = dueEvents(ledgerAfter(order, newest(order)));
        const failed = events.filter(({ kind }) => kind === 'failed');
        expect([...new Set(failed.map(({ job }) => job))].sort()).toEqual(failures(truth));
        // As a job or as the imports that were seen before it, but not as both.
        for (const { kind, job } of events.filter(({ isJob }) => isJob)) {
          expect(events.filter((each) => each.kind === kind && each.job === job)).toHaveLength(1);
        }
      }),
      { numRuns: orders },
    );
  });

  it('lose nothing by partial readings that the whole ones said', () => {
    fc.assert(
      fc.property(night, ({ whole, partial }) => {
        const all = [...whole, ...partial].sort((a, b) => a.at - b.at);
        const states = (some: SourceReading[]) =>
          viewLedger(ledgerAfter(some, newest(all))).jobs.map(
            ({ id, status, steps, failedStep }) => [
              id,
              status,
              failedStep,
              steps.extract.state,
              steps.conversion.state,
              steps.import.state,
            ],
          );
        expect(states(all)).toEqual(states(whole));
      }),
      { numRuns: orders },
    );
  });
});
