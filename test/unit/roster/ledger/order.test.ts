import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { recordEvents } from '../../../../utils/roster/events/record';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import type { Ledger } from '../../../../utils/roster/model/ledger';
import { host } from '../readings';
import { type Night, night, type Told, truthOf } from '../told-nights';

const newest = (tellings: Told[]) => Math.max(...tellings.map(({ at }) => at));

function ledgerAfter(tellings: Told[], now: number): Ledger {
  return tellings.reduce<Ledger>((ledger, told) => {
    const merged =
      'page' in told
        ? mergePage(ledger, host, told)
        : mergeImports(ledger, host, told.imports, told.at);
    return recordEvents(merged, { now, zone: 'UTC', runsOf: () => [], pauses: [] });
  }, emptyLedger);
}

/** Whole readings and torn ones, in any order, some of them again and again. */
const tellings = night.chain((told) => {
  const all = [...told.clean, ...told.torn];
  return fc.record({
    told: fc.constant(told),
    order: fc
      .tuple(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.constantFrom(...all), { maxLength: 8 }),
      )
      .map(([once, again]) => [...once, ...again]),
  });
});

/** What was told, each with the job it is about; null for an import that belongs to none. */
function toldOf(ledger: Ledger) {
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

describe('random nights, told late, repeatedly, in any order and in tatters', {
  timeout: 60_000,
}, () => {
  it('end as they truly ended', () => {
    fc.assert(
      fc.property(tellings, ({ told, order }) => {
        const { jobs } = viewLedger(ledgerAfter(order, newest(order)));
        const seen = Object.fromEntries(jobs.map(({ id, status }) => [id, status]));
        expect(seen).toEqual(Object.fromEntries(told.jobs.map((job) => [job.id, truthOf(job)])));
      }),
      { numRuns: 300 },
    );
  });

  it('come to the same snapshot as told in order', () => {
    fc.assert(
      fc.property(tellings, ({ told, order }) => {
        const inOrder = [...told.clean, ...told.torn].sort((a, b) => a.at - b.at);
        const now = newest(order);
        expect(viewLedger(ledgerAfter(order, now))).toEqual(viewLedger(ledgerAfter(inOrder, now)));
      }),
      { numRuns: 300 },
    );
  });

  it('tell every failure, none twice, and none that was not', () => {
    fc.assert(
      fc.property(tellings, ({ told, order }) => {
        const events = toldOf(ledgerAfter(order, newest(order)));
        const failed = events.filter(({ kind }) => kind === 'failed');
        expect([...new Set(failed.map(({ job }) => job))].sort()).toEqual(failures(told));
        // As a job or as the imports that were seen before it, but not as both.
        for (const { kind, job } of events.filter(({ isJob }) => isJob)) {
          expect(events.filter((each) => each.kind === kind && each.job === job)).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lose nothing by torn readings that the whole ones told', () => {
    fc.assert(
      fc.property(night, ({ clean, torn }) => {
        const all = [...clean, ...torn].sort((a, b) => a.at - b.at);
        const states = (some: Told[]) =>
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
        expect(states(all)).toEqual(states(clean));
      }),
      { numRuns: 300 },
    );
  });
});
