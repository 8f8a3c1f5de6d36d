import { describe, expect, test } from 'vitest';
import { evidenceText } from '../../../../components/insight/finding-text';
import { audit } from '../../../../utils/roster/audit/audit';
import { takenBackFacts } from '../../../../utils/roster/audit/taken-back';
import type { Finding } from '../../../../utils/roster/model/finding';
import { cleanUp, type ImportFacts, importRuns, lastOf, like } from './imports';

const diff: ImportFacts = {
  dataSet: 'nightly',
  rows: { users: 19, enrollments: 140 },
  enrollments: { created: 49, deleted: 57 },
};
const mass: ImportFacts = {
  dataSet: 'nightly',
  rows: { users: 12, enrollments: 18_342 },
  enrollments: { created: 12, deleted: 18_240 },
};
const whole: ImportFacts = {
  rows: { courses: 812, sections: 1630, users: 9240, enrollments: 41_200 },
  enrollments: { created: 40, deleted: 30 },
};
const cleaned: ImportFacts = { ...whole, options: cleanUp };

const brief = (findings: readonly Finding[]) =>
  findings.map(({ id, severity, evidence }) => [id, severity, ...evidence.map((one) => one.words)]);
const texts = (findings: readonly Finding[]) =>
  findings.flatMap(({ evidence }) => evidence.map(evidenceText));

describe('in the first week', () => {
  test.each([0, 1, 2, 3, 4])('18,240 deletions in 18,342 rows after %i nights', (count) => {
    const { findings } = lastOf([...like(count, diff), mass]);
    expect(brief(findings)).toEqual([['mass-deletion', 'danger', 'deleted-of-rows']]);
    expect(texts(findings)).toEqual([
      'Enrollments: 18,240 of 18,342 rows processed were deletions; 12 created.',
    ]);
  });

  test('of which Canvas did not count the rows', () => {
    const { findings } = lastOf([...like(2, diff), { ...mass, rows: {} }]);
    expect(texts(findings)).toEqual(['Enrollments: 18,240 deleted, 12 created.']);
  });

  test('by clean-up, in the first upload of all', () => {
    const { findings } = lastOf([{ ...cleaned, enrollments: { created: 40, deleted: 9_000 } }]);
    expect(brief(findings)).toEqual([['mass-deletion', 'danger', 'deleted']]);
    expect(findings[0]?.evidence[0]?.figures).toMatchObject({ deleted: 9_000, total: 50_160 });
  });

  test.each<[string, ImportFacts[]]>([
    ['ordinary nights, and a whole upload before them', [{ ...whole, ...diff, diffed: false }]],
    ['files of changes that are not compared', like(4, { ...diff, dataSet: null })],
    [
      'a term that ends while the next begins',
      [diff, { ...mass, enrollments: { created: 15_000, deleted: 18_240 } }],
    ],
    [
      'a busy night',
      [diff, { ...diff, rows: { enrollments: 900 }, enrollments: { created: 60, deleted: 700 } }],
    ],
  ])('nothing is said of %s', (_, nights) => {
    for (let count = 1; count <= nights.length; count++) {
      expect(lastOf(nights.slice(0, count)).findings).toEqual([]);
    }
  });

  test('all courses deleted and created anew', () => {
    const courses = { created: 812, deleted: 812 };
    const { findings } = lastOf([diff, { ...diff, courses }]);
    expect(brief(findings)).toEqual([['re-keyed', 'danger', 'ids-new-unmeasured']]);
  });

  test('a type that vanishes: grave where what is missing is cleaned up', () => {
    const without = { rows: { ...whole.rows, users: 0 } };
    const soft = lastOf([...like(2, whole), { ...whole, ...without }]);
    expect(brief(soft.findings)).toEqual([['zero-type', 'warning', 'type-zero']]);
    expect(texts(soft.findings)).toEqual(['Users: none; 9,240 last time.']);
    const { findings } = lastOf([...like(2, cleaned), { ...cleaned, ...without }]);
    expect(brief(findings)).toEqual([['zero-type', 'danger', 'type-zero']]);
    // Files of another kind, once: nothing vanished.
    expect(lastOf([whole, { ...whole, ...without }]).findings).toEqual([]);
  });
});

describe('a term that ends as the next begins, where no upload ever held all records', () => {
  const quiet = like(30, diff);

  test('is worth a look, and neither new ids nor a danger', () => {
    const night: ImportFacts = {
      ...diff,
      rows: { enrollments: 18_200 },
      enrollments: { created: 9_200, deleted: 9_000 },
      courses: { created: 300 },
    };
    const { findings } = lastOf([...quiet, night]);
    expect(brief(findings)).toEqual([['mass-deletion', 'warning', 'deleted-unmeasured']]);
  });

  test('is not taken for one where courses come anew, too, or nothing comes', () => {
    const courses = { created: 300, deleted: 298 };
    const anew: ImportFacts = { ...diff, courses, enrollments: { created: 9_200, deleted: 9_000 } };
    expect(brief(lastOf([...quiet, anew]).findings)).toEqual([
      ['re-keyed', 'danger', 'ids-new-unmeasured', 'ids-new-unmeasured'],
    ]);
    const gone: ImportFacts = { ...diff, enrollments: { created: 200, deleted: 9_000 } };
    expect(brief(lastOf([...quiet, gone]).findings)).toEqual([
      ['mass-deletion', 'danger', 'deleted-unmeasured'],
    ]);
  });
});

describe('a diff is what was compared', () => {
  const flags = (facts: ImportFacts) => importRuns([facts])[0]?.flags.diffing;

  test('by the upload that Canvas names, not by the identifier', () => {
    expect(flags(diff)).toBe(true);
    expect(flags({ ...diff, diffed: false })).toBe(false);
    expect(flags(whole)).toBe(false);
  });

  test('no users in the first upload under an identifier are none', () => {
    const first = {
      ...whole,
      dataSet: 'nightly',
      diffed: false,
      rows: { ...whole.rows, users: 0 },
    };
    const { findings } = lastOf([...like(6, { ...first, rows: whole.rows }), first]);
    expect(brief(findings)).toEqual([['zero-type', 'danger', 'type-zero']]);
  });
});

describe('refused rows', () => {
  const noisy = (warnings: number): ImportFacts => ({ ...whole, warnings });
  const handful = [38, 39, 40, 39, 38, 41, 39].map(noisy);

  test('6,120 after 39', () => {
    const { findings } = lastOf([...handful, noisy(6120)]);
    expect(brief(findings)).toEqual([['refused', 'danger', 'refused']]);
    expect(findings[0]?.evidence[0]).toMatchObject({
      figures: { refused: 6120 },
      usual: { median: 39 },
    });
    expect(findings[0]?.actions[0]).toBe('read-messages');
  });

  test('after one night of 39, of a district ten times as large', () => {
    const rows = { enrollments: 412_000 };
    const large = (warnings: number): ImportFacts => ({ ...noisy(warnings), rows });
    const { findings } = lastOf([large(39), large(6120)]);
    expect(texts(findings)).toEqual([
      '6,120 rows refused or taken with a warning; 39 at most in earlier runs.',
    ]);
  });

  test('by themselves on the first night, and not again on the next ones', () => {
    const bad = noisy(9_000);
    const { findings } = lastOf([bad]);
    expect(brief(findings)).toEqual([['refused', 'warning', 'refused']]);
    for (const count of [1, 4, 8]) expect(lastOf([...like(count, bad), bad]).findings).toEqual([]);
  });

  test.each([0, 60, 95])('%i of them are no news after a handful', (count) => {
    expect(lastOf([...handful, noisy(count)]).findings).toEqual([]);
  });
});

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

describe('restored', () => {
  test.each(['restored', 'partially_restored'])('%s: nothing is left to find', (state) => {
    const { run, findings } = lastOf([...like(8, diff), { ...mass, state }]);
    expect(findings).toEqual([]);
    const [fact] = takenBackFacts(run);
    expect(fact).toMatchObject({ type: 'enrollments', figures: { deleted: 18_240 } });
    expect(fact?.words).toBe(state === 'restored' ? 'taken-back' : 'partly-taken-back');
  });

  test.each(['restored', 'partially_restored'])(
    '%s: nor by its messages or its options, which no figure undoes',
    (state) => {
      const noisy = { ...whole, warnings: 6_120, state };
      expect(lastOf([...like(8, whole), noisy]).findings).toEqual([]);
      expect(lastOf([...like(8, cleaned), { ...whole, state }]).findings).toEqual([]);
    },
  );

  test.each(['restoring', 'restore_failed'])('%s: what was found stands', (state) => {
    expect(lastOf([...like(8, diff), { ...mass, state }]).findings.map(({ id }) => id)).toEqual([
      'mass-deletion',
    ]);
  });

  test('the next run is judged as any', () => {
    const { findings } = lastOf([...like(8, diff), { ...mass, state: 'restored' }, mass]);
    expect(findings.map(({ id }) => id)).toEqual(['mass-deletion']);
  });

  test('of a job with several imports, what the others did stands', () => {
    const [run] = importRuns([mass]);
    if (!run) throw new Error('no run');
    const figures = { ...run.figures, courses: { created: 0, deleted: 700, imported: 700 } };
    const job = { ...run, kind: 'job' as const, figures };
    const found = audit(job, []).map(({ evidence }) => evidence.map(({ type }) => type));
    expect(found).toEqual([['enrollments', 'courses']]);
    const back = {
      ...job,
      takenBack: { whole: true, figures: { enrollments: run.figures.enrollments ?? {} } },
    };
    const left = audit(back, []).map(({ evidence }) => evidence.map(({ type }) => type));
    expect(left).toEqual([['courses']]);
  });
});
