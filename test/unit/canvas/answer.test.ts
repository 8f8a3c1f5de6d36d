import { expect, test } from 'vitest';
import { retryAfter, serverDate } from '../../../utils/canvas/answer';
import { readImport } from '../../../utils/canvas/sis-import';
import { ImportReading } from '../../../utils/roster/model/import';

const now = Date.UTC(2026, 10, 25);
const after = (value: string) => retryAfter(new Headers({ 'retry-after': value }), now);

test.each([
  ['30', 30_000],
  ['-1', 0],
  ['99999999999999', 3_600_000],
  ['Infinity', 3_600_000],
  ['Fri, 31 Dec 9999 23:59:59 GMT', 3_600_000],
  ['soon', null],
])('Retry-After: %s asks for no more than an hour', (value, wait) => {
  expect(after(value)).toBe(wait);
});

test.each(['Fri, 31 Dec 9999 23:59:59 GMT', 'Thu, 01 Jan 1925 00:00:00 GMT', 'today'])(
  'a clock of %s is none',
  (date) => {
    expect(serverDate(new Headers({ date }))).toBeNull();
  },
);

test('one odd value of an import leaves the others as they are, and the reading one that is stored', () => {
  const long = 'n'.repeat(201);
  const text = `{"id": 5, "workflow_state": "imported", "progress": 1e999, "created_at": "9999-12-31T00:00:00Z",
    "started_at": "2026-11-25T02:00:00Z", "data": { "supplied_batches": ["user", "${long}", 7],
    "counts": { "users": 12, "courses": 1e999, "${long}": 1, "sections": -1 },
    "statistics": { "User": { "created": 3, "deleted": 1e999 } } } }`;
  const reading = readImport(JSON.parse(text));
  expect(reading).toMatchObject({
    progress: null,
    createdAt: null,
    startedAt: Date.UTC(2026, 10, 25, 2),
    supplied: ['user'],
    counts: { users: 12 },
    changes: { User: { created: 3 } },
  });
  expect(ImportReading.parse(reading)).toEqual(reading);
});
