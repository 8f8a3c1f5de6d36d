import { createGrouping } from '../../utils/roster/explain/group/group';
import type { RowMessage } from '../../utils/roster/explain/group/row-message';
import type { Figure } from './bench';

/** Messages looked at between two looks at the clock, as on a page. */
const atOnce = 20;
const most = Number(process.env.MESSAGES ?? 100_000);

/** A district's messages: refused people and courses, what follows from them, and texts nobody knows. */
function messageAt(n: number): RowMessage {
  const row = n + 2;
  switch (n % 8) {
    case 0:
      return { file: 'users.csv', row, message: `No login_id given for user S-${n}` };
    case 1:
      return {
        file: 'courses.csv',
        row,
        message: `Account not found "NORTH" for course C-${n % 5000}`,
      };
    case 2:
      return {
        file: 'sections.csv',
        row,
        message: `Section C-${n % 5000}-1 references course C-${(n - 1) % 5000} which doesn't exist`,
      };
    case 3:
    case 4:
      return {
        file: 'enrollments.csv',
        row,
        message: `User not found for enrollment (User ID: S-${n - (n % 8)}, Course ID: C-1, Section ID: )`,
      };
    case 5:
      return {
        file: 'courses.csv',
        row,
        message: `A course did not pass validation (course: K-${n} / K, error: A course did not pass validation Integration Integration ID "${n}" is already in use)`,
      };
    case 6:
      return {
        file: 'enrollments.csv',
        row,
        message: `An enrollment referenced a non-existent section C-${n % 5000}-1`,
      };
    default:
      return {
        file: 'users.csv',
        row,
        message: `Something new about user S-${n} in year ${n % 90}`,
      };
  }
}

const cpu = () => process.cpuUsage().user / 1000;
const memory = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024;
};

/** Time of all, its longest piece, in CPU time, and what is held in the end. Above 50 ms a page stutters. */
function measure(count: number): Figure[] {
  const before = memory();
  const grouping = createGrouping();
  let longest = 0;
  const timed = <T>(work: () => T): T => {
    const start = cpu();
    const done = work();
    longest = Math.max(longest, cpu() - start);
    return done;
  };
  const start = cpu();
  for (let from = 0; from < count; from += atOnce) {
    const rows = Array.from({ length: Math.min(atOnce, count - from) }, (_, n) =>
      messageAt(from + n),
    );
    timed(() => grouping.add(rows));
  }
  const steps = grouping.steps();
  while (!timed(() => steps.next()).done);
  const total = cpu() - start;
  const held = Math.max(0, memory() - before);
  const name = `grouping ${count.toLocaleString('en')} messages`;
  return [
    { name: `${name}: all of it`, value: total, unit: 'ms' },
    { name: `${name}: longest piece`, value: longest, unit: 'ms' },
    { name: `${name}: held`, value: held, unit: 'kB' },
  ];
}

/** `MESSAGES=1000000` measures up to a million; `node --expose-gc` makes what is held exact. */
export default function grouping(): Figure[] {
  measure(4000); // warm
  return [1000, 10_000, 100_000, 1_000_000].filter((count) => count <= most).flatMap(measure);
}
