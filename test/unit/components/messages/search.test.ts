import { afterEach, expect, it, vi } from 'vitest';
import { createSearch, type Sought } from '../../../../components/messages/search';
import type { RowMessage } from '../../../../utils/roster/explain/group/row-message';
import { groupMessages, placesOf } from '../../roster/explain/group-messages';

afterEach(() => vi.restoreAllMocks());

const refused = (n: number): RowMessage => ({
  file: 'users.csv',
  row: n,
  message: `No login_id given for user S-${n}`,
});
const missing = (n: number): RowMessage => ({
  file: 'enrollments.csv',
  row: n,
  message: `User not found for enrollment (User ID: S-${n}, Course ID: C-1, Section ID: )`,
});
const rows = Array.from({ length: 3000 }, (_, n) => (n % 2 ? missing(n - 1) : refused(n)));
const plain: Sought = { rows, cause: null, words: '', isMasked: false };

/** A search, what it showed last, and how to wait until that is so many places. */
function searching() {
  let places: readonly number[] = [];
  const search = createSearch((found) => {
    places = found;
  });
  const found = (count: number) => vi.waitFor(() => expect(places).toHaveLength(count));
  return { search, found, places: () => places };
}

it('finds words, and goes on with rows that come', async () => {
  const growing = [...rows];
  const { search, found } = searching();
  search.look({ ...plain, rows: growing, words: 'login_id' });
  await found(1500);
  growing.push(refused(9000), missing(9000));
  search.look({ ...plain, rows: growing, words: 'login_id' });
  await found(1501);
});

it('finds no masked word', async () => {
  const { search, found } = searching();
  search.look({ ...plain, words: 's-2998' });
  await found(2);
  search.look({ ...plain, words: 's-2998', isMasked: true });
  await found(0);
});

it('gives the rows of a cause, those that state it first, and anew as more is grouped', async () => {
  const { search, found, places } = searching();
  const [first] = groupMessages(rows.slice(0, 1000)).groups;
  const [last] = groupMessages(rows).groups;
  if (!first || !last) throw new Error('no cause');
  search.look({ ...plain, cause: first });
  search.look({ ...plain, cause: last });
  await found(last.count);
  expect(places()).toEqual(placesOf(last, rows.length));
});

it('works in slices, however long each row takes', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const slow = Array.from({ length: 500 }, (_, n) => ({
    ...refused(n),
    get message() {
      now += 1;
      return `No login_id given for user S-${n}`;
    },
  }));
  const { search, found } = searching();
  const turns: number[] = [];
  let isOver = false;
  const watch = () => {
    turns.push(now);
    if (!isOver) setImmediate(watch);
  };
  setImmediate(watch);
  search.look({ ...plain, rows: slow, words: 'given' });
  await found(500);
  isOver = true;
  const slices = turns.slice(1).map((at, n) => at - (turns[n] ?? 0));
  expect(Math.max(...slices)).toBeLessThan(50);
});
