import { expect, test } from 'vitest';
import { mad, median, quantile } from '../../../../utils/roster/estimate/statistics';
import { digest } from '../../../../utils/roster/model/digest';
import { isGood } from '../../../../utils/roster/model/good-run';
import { Run } from '../../../../utils/roster/model/run';
import { typeName } from '../../../../utils/roster/model/type-name';
import { duration } from '../../../../utils/roster/time/duration';
import { type Night, nights } from '../nights';

const [{ run }] = nights({ seed: 1, count: 1 }) as [Night];

test('a year of nights passes the schema unchanged', () => {
  for (const night of nights({ seed: 4, count: 300, termChange: 100 })) {
    expect(Run.parse(night.run)).toEqual(night.run);
  }
});

test('what has no place in history is dropped or refused', () => {
  const chatty = { ...run, name: 'Nightly', user: { login_id: 'jdoe' }, rows: ['Jane Doe'] };
  expect(Run.parse(chatty)).toEqual(run);
  const refused = [
    { figures: { 'jane.doe@school.org': { created: 1 } } },
    { figures: { '12345': { created: 1 } } },
    { figures: { users: { created: -1 } } },
    { digests: { configuration: 'years: all; school: North', templates: null } },
    { series: 'PowerSchool' },
    { startedAt: '2026-11-24' },
    { status: 'fine' },
  ];
  for (const wrong of refused) expect(Run.safeParse({ ...run, ...wrong }).success).toBe(false);
});

test('good runs ended with their data applied', () => {
  const ended = run.endedAt;
  expect(isGood({ ...run, status: 'completed' })).toBe(true);
  expect(isGood({ ...run, status: 'warning' })).toBe(true);
  expect(isGood({ ...run, status: 'failed' })).toBe(false);
  expect(isGood({ ...run, status: 'in-progress', endedAt: null })).toBe(false);
  expect(isGood({ ...run, status: 'unknown', endedAt: ended })).toBe(false);
});

test('a duration needs both ends, in order', () => {
  expect(duration({ startedAt: 5, endedAt: 9 })).toBe(4);
  expect(duration({ startedAt: null, endedAt: 9 })).toBeNull();
  expect(duration({ startedAt: 5, endedAt: null })).toBeNull();
  expect(duration({ startedAt: 9, endedAt: 5 })).toBeNull();
});

test.each([
  ['Users', 'users'],
  [' Group Memberships ', 'group_memberships'],
  ['group_memberships', 'group_memberships'],
  ['CourseSection', 'sections'],
  ['Pseudonym', 'users'],
  ['Enrollment', 'enrollments'],
  ['Élèves', 'élèves'],
  ['名簿', '名簿'],
])('the type %s is kept as %s', (label, name) => {
  expect(typeName(label)).toBe(name);
});

test.each(['', '42', 'jdoe@school.org', 'Room 12', '__proto__', '<b>users</b>', 'a'.repeat(41)])(
  '%s is no type',
  (label) => {
    expect(typeName(label)).toBeNull();
  },
);

test('a digest distinguishes change from mere layout, and holds nothing of the text', () => {
  expect(digest('Years: all\n  School: North')).toBe(digest('years: all School:  north '));
  expect(digest('Years: all')).not.toBe(digest('Years: one'));
  expect(digest('')).toMatch(/^[0-9a-f]{16}$/);
  const many = new Set(Array.from({ length: 50_000 }, (_, i) => digest(`template ${i}`)));
  expect(many.size).toBe(50_000);
});

test('medians are those of the middle, and wild nights do not move them', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(quantile([10, 20, 30], 0.75)).toBe(25);
  expect(median([])).toBeNaN();
  expect(mad([10, 11, 12, 13, 9000])).toBeCloseTo(1.4826);
  expect(mad([7, 7, 7])).toBe(0);
});
