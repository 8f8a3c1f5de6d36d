import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSlicedGrouping } from '../../../../components/insight/groups/sliced-grouping';
import type { RowMessage } from '../../../../utils/roster/explain/group/row-message';
import { asData, groupMessages } from '../../roster/explain/group-messages';

const unknownUser = (n: number): RowMessage => ({
  file: 'enrollments.csv',
  row: n + 2,
  message: `User not found for enrollment (User ID: u${n}, Course ID: c${n % 9}, Section ID: )`,
});
const messages = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => unknownUser(from + n));
const atOnce = (rows: RowMessage[]) => asData(groupMessages(rows), rows.length);

let isUrgent: boolean;
let found: ReturnType<typeof atOnce>[];
const open = () =>
  createSlicedGrouping(
    () => isUrgent,
    (grouping) => found.push(asData(grouping, grouping.total)),
  );

beforeEach(() => {
  vi.useFakeTimers();
  isUrgent = false;
  found = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('groups nothing in the event that brings messages, and finds the same as at once', () => {
  const rows = messages(300);
  const grouping = open();
  grouping.add(rows);
  expect(found).toEqual([]);
  vi.runAllTimers();
  expect(found).toEqual([atOnce(rows)]);
});

it('takes a new task once a slice is used up', () => {
  // A slow computer: every look at the clock finds a millisecond gone.
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock++);
  const grouping = open();
  grouping.add(messages(1000));
  let tasks = 0;
  for (; found.length === 0 && tasks < 1000; tasks++) vi.advanceTimersToNextTimer();
  // Twenty messages between two looks, eight looks a slice: at least seven tasks for a thousand.
  expect(tasks).toBeGreaterThanOrEqual(7);
  expect(found).toEqual([atOnce(messages(1000))]);
});

it('rests between two lists of causes, unless somebody waits for one', () => {
  const grouping = open();
  grouping.add(messages(20));
  vi.runAllTimers();
  grouping.add(messages(20, 20));
  vi.advanceTimersByTime(150);
  expect(found).toHaveLength(1);
  vi.advanceTimersByTime(5000);
  expect(found).toHaveLength(2);
  isUrgent = true;
  grouping.add(messages(20, 40));
  vi.advanceTimersByTime(50);
  expect(found).toHaveLength(3);
  expect(found[2]).toEqual(atOnce(messages(60)));
});

it('forgets all messages when it begins anew, also those that still wait', () => {
  const grouping = open();
  grouping.add(messages(40));
  vi.runAllTimers();
  grouping.add(messages(40, 40));
  grouping.reset();
  grouping.add(messages(7));
  vi.runAllTimers();
  expect(found.at(-1)).toEqual(atOnce(messages(7)));
});

it('hands nothing out any more once it is stopped', () => {
  const grouping = open();
  grouping.add(messages(40));
  grouping.stop();
  vi.runAllTimers();
  expect(found).toEqual([]);
});
