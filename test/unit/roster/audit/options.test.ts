import { describe, expect, test } from 'vitest';
import { brief, cleaned, diff, texts, whole } from './import-examples';
import { cleanUp, type ImportFacts, lastOf, like } from './imports';

describe('options', () => {
  const on = (more: Record<string, unknown>): ImportFacts => ({ ...whole, options: more });

  test.each<[string, 'warning' | 'notice', Record<string, unknown>, Record<string, unknown>]>([
    ['batch-mode-off', 'warning', cleanUp, {}],
    ['batch-mode-on', 'warning', {}, cleanUp],
    ['term-changed', 'notice', cleanUp, { ...cleanUp, batch_mode_term_id: 32 }],
    ['threshold-off', 'warning', { change_threshold: 10 }, {}],
    ['threshold-on', 'notice', {}, { change_threshold: 10 }],
    ['threshold-changed', 'notice', { change_threshold: 10 }, { change_threshold: 60 }],
    [
      'row-threshold-changed',
      'notice',
      { diff_row_count_threshold: 500 },
      { diff_row_count_threshold: 9_000 },
    ],
    ['remaster', 'notice', {}, { diffing_remaster: true }],
    ['drop-status-changed', 'notice', {}, { diffing_drop_status: 'inactive' }],
    ['drop-status-changed', 'notice', {}, { diffing_user_remove_status: 'suspended' }],
    ['skip-deletes-on', 'warning', {}, { skip_deletes: true }],
    ['skip-deletes-off', 'notice', { skip_deletes: true }, {}],
    ['override-on', 'warning', {}, { override_sis_stickiness: true }],
    ['override-off', 'notice', { override_sis_stickiness: true }, {}],
    ['stickiness-changed', 'notice', {}, { clear_sis_stickiness: true }],
  ])('%s is a %s', (words, severity, before, after) => {
    for (const count of [1, 3, 12]) {
      const { findings } = lastOf([...like(count, on(before)), on(after)]);
      expect(brief(findings)).toEqual([['options-changed', severity, words]]);
      expect(findings[0]?.likely).toBe(false);
    }
  });

  test('reports the figures of a threshold', () => {
    const [before, after] = [on({ change_threshold: 10 }), on({ change_threshold: '60' })];
    expect(texts(lastOf([before, after]).findings)).toEqual([
      'Change threshold: 60%; 10% in the last good run.',
    ]);
  });

  test('an option that Canvas did not send is not off', () => {
    const untold = on({ batch_mode: undefined, batch_mode_term_id: undefined });
    expect(lastOf([cleaned, untold]).findings).toEqual([]);
    expect(lastOf([untold, cleaned]).findings).toEqual([]);
  });

  test('what comes and goes every few nights is a habit', () => {
    const weekly = [on({}), ...like(4, cleaned), on({}), ...like(4, cleaned), on({})];
    expect(lastOf(weekly).findings).toEqual([]);
  });

  test('another identifier, though it begins a series of its own', () => {
    const other = { ...diff, dataSet: 'nightly-2', diffed: false };
    const { findings } = lastOf([...like(4, diff), other]);
    expect(brief(findings)).toEqual([['options-changed', 'warning', 'data-set-changed']]);
    const none = lastOf([...like(4, diff), whole]);
    expect(brief(none.findings)).toEqual([['options-changed', 'warning', 'diffing-off']]);
    // Who sends under several identifiers may send under one more.
    const several = [diff, { ...diff, dataSet: 'b' }, diff, { ...diff, dataSet: 'b' }, other];
    expect(lastOf(several).findings).toEqual([]);
  });
});

describe('statistics overrule flags', () => {
  const stopped: ImportFacts = {
    ...cleaned,
    state: 'aborted',
    enrollments: { created: 10, deleted: 6_000 },
  };

  test('stopped by a person while it deleted: 6,000 are gone', () => {
    const { findings } = lastOf([...like(6, cleaned), stopped]);
    expect(brief(findings)).toEqual([['mass-deletion', 'danger', 'deleted', 'clean-up-stopped']]);
    expect(findings[0]?.evidence[0]?.figures).toMatchObject({ deleted: 6_000, total: 41_200 });
  });

  test('fewer than a mass', () => {
    const few = { ...stopped, enrollments: { deleted: 300 } };
    const { findings } = lastOf([...like(6, cleaned), few]);
    expect(brief(findings)).toEqual([['clean-up-stopped', 'warning', 'deleted-before-stop']]);
  });

  test.each<[string, ImportFacts]>([
    [
      'its message',
      {
        messages: [
          [null, '12050 enrollments would be deleted and exceeds the set threshold of 10%'],
        ],
      },
    ],
    ['no deletions', { enrollments: { created: 10 } }],
    ['nothing counted', { uncounted: true }],
  ])('stopped by a limit before it deleted, by %s', (_, facts) => {
    const few = { ...stopped, enrollments: { deleted: 25 }, ...facts };
    const { findings } = lastOf([...like(6, cleaned), few]);
    expect(brief(findings)).toEqual([['deletions-skipped', 'danger', 'deletions-skipped']]);
  });

  test('one file taken whole, though others were compared', () => {
    const more = "Can't perform diffing against more than one file of the same type";
    const found = (messages: ImportFacts['messages']) =>
      lastOf([...like(6, diff), { ...diff, warnings: 1, messages }]).findings;
    expect(brief(found([['sis/enrollments_1.csv', more]]))).toEqual([
      ['diffing-skipped', 'warning', 'file-whole'],
    ]);
    expect(texts(found([['x.csv', "Couldn't generate diff: CSV headers do not match"]]))).toEqual([
      'One file was imported whole, while others were compared. Records that are gone from it stay.',
    ]);
    expect(found([['enrollments.csv', `"${more}" is what somebody is called`]])).toEqual([]);
  });
});
