import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createGrouping } from '../../../utils/roster/explain/group/group';
import { longest } from '../cost';
import { counted, type Effort, type Figure, type Goal, type Measured } from '../figure';
import { messageAt } from '../messages';
import { type InPage, messagesInPage } from '../messages-page';
import { growth } from '../statistics';

/** Messages looked at between two looks at the clock, as a page does. */
const atOnce = 20;
/** So often the memory is looked at. */
const looks = 10;

interface Grouped {
  count: number;
  /** CPU, ms. */
  total: number;
  longest: number;
  /** MB above what was held before. */
  peak: number;
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const cpu = () => process.cpuUsage().user / 1000;
function memory(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => messageAt(from + n));

/** As a page of ours does: slice by slice, no row outliving its slice. */
function streamed(count: number): Grouped {
  const before = memory();
  const grouping = createGrouping();
  const times: number[] = [];
  const timed = <T>(work: () => T): T => {
    const start = cpu();
    const done = work();
    times.push(cpu() - start);
    return done;
  };
  let peak = 0;
  const every = Math.max(atOnce, Math.floor(count / looks / atOnce) * atOnce);
  for (let from = 0; from < count; from += atOnce) {
    const slice = rows(from, Math.min(atOnce, count - from));
    timed(() => grouping.add(slice));
    if (from % every === 0) peak = Math.max(peak, memory() - before);
  }
  const steps = grouping.steps();
  while (!timed(() => steps.next()).done);
  peak = Math.max(peak, memory() - before);
  return { count, total: times.reduce((sum, ms) => sum + ms, 0), longest: longestOf(times), peak };
}

/** `Math.max` takes no million. */
const longestOf = (times: number[]) => times.reduce((most, ms) => Math.max(most, ms), 0);

/** Whatever came first to mind: all rows in one array, grouped in one go. */
function atOnceGrouped(count: number): Grouped {
  const before = memory();
  const all = rows(0, count);
  const start = cpu();
  const grouping = createGrouping();
  for (let from = 0; from < count; from += atOnce) grouping.add(all.slice(from, from + atOnce));
  const steps = grouping.steps();
  while (!steps.next().done);
  const total = cpu() - start;
  const peak = memory() - before;
  return { count: all.length, total, longest: total, peak };
}

function figuresOf(ours: Grouped, whole: Grouped): Figure[] {
  const name = `${ours.count.toLocaleString('en-US')} messages`;
  const one = (value: number) => ({ name: 'one array, in one go', value });
  return [
    counted({
      name: `${name}: grouped by cause, CPU`,
      unit: 'ms',
      value: ours.total,
      baseline: one(whole.total),
    }),
    counted({
      name: `${name}: longest piece of it`,
      unit: 'ms',
      value: ours.longest,
      baseline: one(whole.longest),
      goal: { most: 50 },
    }),
    counted({
      name: `${name}: memory at most`,
      unit: 'MB',
      value: ours.peak,
      baseline: one(whole.peak),
    }),
  ];
}

/** On our page in a real browser; each count beside a tenth of it, so that growth is seen. */
function pageFiguresOf(all: readonly InPage[]): Figure[] {
  return all.slice(1).flatMap((ours, at) => {
    const tenth = all[at] as InPage;
    const name = `${ours.count.toLocaleString('en-US')} messages, on our page in the browser`;
    const beside = `with ${tenth.count.toLocaleString('en-US')}`;
    const figure = (what: string, unit: 'ms' | 'MB', of: (each: InPage) => number, goal?: Goal) =>
      counted({
        name: `${name}: ${what}`,
        unit,
        value: of(ours),
        baseline: { name: beside, value: of(tenth) },
        ...(goal && { goal }),
      });
    return [
      figure('longest task, CPU', 'ms', ({ longest }) => longest, { most: 50 }),
      figure('from the first message to the last cause', 'ms', ({ took }) => took),
      figure('to find one of the last rows by a word', 'ms', ({ searched }) => searched),
      figure('memory at most, rows included', 'MB', ({ peak }) => peak),
    ];
  });
}

export default async function messages({ isQuick }: Effort): Promise<Measured> {
  streamed(4000); // warm
  const counts = isQuick ? [1000, 4000] : [1000, 10_000, 100_000, 1_000_000];
  const all = counts.map((count) => ({ ours: streamed(count), whole: atOnceGrouped(count) }));
  const inPage = await messagesInPage([100, ...counts]);
  const line = (name: string, of: (each: (typeof all)[number]) => number) => ({
    name,
    points: all.map((each) => ({ x: each.ours.count, y: of(each) })),
  });
  const peaks = line('Rosterscope', ({ ours }) => ours.peak);
  return {
    figures: [
      ...all.flatMap(({ ours, whole }) => figuresOf(ours, whole)),
      ...pageFiguresOf(inPage),
      ...(isQuick
        ? []
        : [
            counted({
              name: 'Messages: how memory grows with them (exponent; 0 is flat)',
              unit: 'count',
              value: growth(peaks.points) ?? Number.NaN,
              baseline: {
                name: 'one array',
                value: growth(line('', ({ whole }) => whole.peak).points) ?? Number.NaN,
              },
            }),
          ]),
    ],
    plots: [
      {
        id: 'messages-memory',
        title: 'Memory while messages are grouped by cause',
        x: { name: 'messages' },
        y: { name: 'memory at most', unit: 'MB' },
        lines: [line('one array', ({ whole }) => whole.peak), peaks],
      },
      {
        id: 'messages-time',
        title: 'Time to group messages by cause',
        x: { name: 'messages' },
        y: { name: 'CPU', unit: 'ms' },
        lines: [
          line('all of it', ({ ours }) => ours.total),
          line('longest piece', ({ ours }) => longest([ours.longest])),
        ],
      },
    ],
  };
}
