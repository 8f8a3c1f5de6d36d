import { describe, expect, test } from 'vitest';
import { brief, cleaned, diff, mass, texts, whole } from './import-examples';
import { type ImportFacts, importRuns, lastOf, like } from './imports';

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
