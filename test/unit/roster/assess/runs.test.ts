import { describe, expect, it } from 'vitest';
import { pruneLedger } from '../../../../utils/roster/assess/prune';
import { runsOf } from '../../../../utils/roster/assess/runs';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import { withUser } from '../../../../utils/roster/ledger/parked-sessions';
import { withDismissal } from '../../../../utils/roster/ledger/user-flags';
import { digest } from '../../../../utils/roster/model/digest';
import { Ledger } from '../../../../utils/roster/model/ledger';
import type {
  CountReading,
  DetailsReading,
  PageReading,
} from '../../../../utils/roster/model/reading';
import { Run } from '../../../../utils/roster/model/run';
import {
  batches,
  blank,
  canvasImport,
  complete,
  details,
  host,
  list,
  minute,
  running,
  start,
} from '../readings';

const key = `${host}/job/8841`;
const row = (type: string, figures: CountReading['figures']): CountReading => ({ type, figures });
const ledgerOf = (...readings: PageReading[]) =>
  readings.reduce((ledger, reading) => mergePage(ledger, host, reading), emptyLedger);
const runOf = (ledger: Ledger) => runsOf(ledger, viewLedger(ledger))[0];

const users = row('Users', { extracted: 900 });
const through = (at: number, more: Partial<DetailsReading> = {}) =>
  details(at, [complete, complete, complete], {
    counts: {
      extract: [users, row('Enrollments', { extracted: 5000 })],
      conversion: [row('Users', { extracted: 900, converted: 890 })],
    },
    ...more,
  });

describe('the figures of a run', () => {
  it('are what the page counted in steps that are through', () => {
    expect(runOf(ledgerOf(through(start)))?.figures).toEqual({
      users: { extracted: 900, converted: 890 },
      enrollments: { extracted: 5000 },
    });
  });

  it('are not those of a step that still counts, though it ends later', () => {
    const early = details(start, [running(50), blank, blank], {
      counts: { extract: [users], conversion: null },
    });
    const later = details(start + minute, [complete, complete, complete]);
    expect(runOf(ledgerOf(early, later))?.figures).toEqual({});
  });

  it('of imports are those of Canvas where it sends them, else the sum of all batches', () => {
    const counts = [row('Users', { created: 3, restored: 0, deleted: 1 })];
    const [one, two] = (batches(2) ?? []).map((batch) => ({ ...batch, counts }));
    if (!one || !two) throw new Error('two batches');
    const page = ledgerOf(through(start, { batches: [one, two] }));
    expect(runOf(page)?.figures.users).toMatchObject({ created: 6, deleted: 2, converted: 890 });
    const unread = ledgerOf(through(start, { batches: [one, { ...two, counts: null }] }));
    expect(runOf(unread)?.figures.users).toEqual({ extracted: 900, converted: 890 });
    const counted = { changes: { Pseudonym: { created: 7, deleted: 0 } }, counts: { users: 880 } };
    const canvas = mergeImports(
      page,
      host,
      [canvasImport(1, { ...counted, state: 'imported', endedAt: start + 9 * minute })],
      start + 10 * minute,
    );
    expect(runOf(canvas)?.figures.users).toEqual({
      extracted: 900,
      converted: 890,
      imported: 880,
      created: 7,
      restored: 0,
      deleted: 0,
    });
  });

  it('never hold a type that is none, or a negative count', () => {
    const odd = [row('jdoe@school.org', { extracted: 4 }), row('Users', { extracted: -4 })];
    const ledger = ledgerOf(through(start, { counts: { extract: odd, conversion: null } }));
    expect(runOf(ledger)?.figures).toEqual({ users: {} });
    expect(Run.safeParse(runOf(ledger)).success).toBe(true);
  });
});

it('an import without an end ended when Canvas last wrote to it', () => {
  const endOf = (state: 'failed' | 'aborted' | 'importing') =>
    runOf(
      mergeImports(emptyLedger, host, [canvasImport(1, { state, updatedAt: start + 5 })], start),
    )?.endedAt;
  expect([endOf('failed'), endOf('aborted'), endOf('importing')]).toEqual([
    start + 5,
    start + 5,
    null,
  ]);
});

describe('what distinguishes runs', () => {
  it('is the SIS, and digests of the set-up; a text that is no digest is not kept', () => {
    const digests = { configuration: digest('all schools'), templates: 'Sections by period' };
    const run = runOf(ledgerOf(list(start, { status: 'completed' }), through(start, { digests })));
    expect(run?.series).toBe(digest('PowerSchool'));
    expect(run?.digests).toEqual({ configuration: digest('all schools'), templates: null });
    expect(Run.parse(run)).toEqual(run);
  });

  it('is who imports, and which data set, where no job is known', () => {
    const seriesOf = (runner: string | null, dataSet: string | null) =>
      runOf(mergeImports(emptyLedger, host, [canvasImport(1, { runner, dataSet })], start))?.series;
    expect(seriesOf('a', 'x')).toBe(seriesOf('a', 'x'));
    expect(seriesOf('a', 'x')).not.toBe(seriesOf('b', 'x'));
    expect(seriesOf('a', 'x')).not.toBe(seriesOf('a', 'y'));
    expect(seriesOf(null, null)).toBeNull();
  });

  it('comes to the same in any order of readings', () => {
    const readings = [
      list(start, { status: 'completed' }),
      through(start + minute, { digests: { configuration: digest('a'), templates: null } }),
      through(start + 2 * minute, {
        counts: { extract: [row('Users', { extracted: 901 })], conversion: null },
        digests: { configuration: digest('b'), templates: digest('c') },
      }),
    ];
    const [a, b, c] = readings as [PageReading, PageReading, PageReading];
    const orders = [
      [a, b, c],
      [c, b, a],
      [b, c, b, a],
      [c, a, b, c],
    ];
    for (const order of orders) expect(ledgerOf(...order)).toEqual(ledgerOf(...readings));
    expect(ledgerOf(...readings).jobs[key]?.counts.extract?.figures).toEqual({
      users: { extracted: 901 },
    });
  });
});

describe('findings that are dealt with', () => {
  const known = withUser(ledgerOf(list(start, { status: 'completed' })), host, 'ann', start);
  const dealt = withDismissal(known, key, 'loss', 'meant so', start);

  it('are kept with the note, each for itself, and come back', () => {
    const two = withDismissal(dealt, key, 'overlap', '', start + 1);
    expect(two.dismissed[key]).toEqual({
      loss: { at: start, note: 'meant so' },
      overlap: { at: start + 1, note: '' },
    });
    expect(
      withDismissal(withDismissal(two, key, 'loss', null, 0), key, 'overlap', null, 0),
    ).toEqual(known);
    expect(withDismissal(known, `${host}/job/none`, 'loss', 'x', start)).toBe(known);
  });

  it('belong to who dealt with them', () => {
    const other = withUser(dealt, host, 'bob', start);
    expect(other.dismissed).toEqual({});
    expect(withUser(other, host, 'ann', start).dismissed).toEqual(dealt.dismissed);
  });

  it('go with their job, and not before', () => {
    expect(pruneLedger(dealt, start + 1).dismissed).toEqual(dealt.dismissed);
    expect(pruneLedger(dealt, start + 40 * 24 * 60 * minute).dismissed).toEqual({});
  });
});

it('a ledger of before all this reads with nothing lost', () => {
  const now = ledgerOf(list(start, { status: 'completed' }));
  const { dismissed: _, ...old } = now;
  const jobs = Object.fromEntries(
    Object.entries(now.jobs).map(([id, { series, counts, digests, ...job }]) => [id, job]),
  );
  const read = Ledger.parse({ ...old, jobs });
  expect(read.jobs[key]).toEqual({ ...now.jobs[key], series: null });
  expect({ ...read, jobs: now.jobs }).toEqual(now);
});
