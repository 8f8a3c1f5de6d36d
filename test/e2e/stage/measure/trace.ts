import type { Page } from 'puppeteer-core';

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds; `tdur` is CPU time, which a busy machine does not lengthen. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { url?: string } };
}

/** What the main threads of a browser's pages did, in ms of CPU time. */
export interface Trace {
  /** Per task in which a content script of ours worked: our own calls, with the layout they forced. */
  ours: number[];
  /** Every task, whoever worked in it. */
  tasks: number[];
}

const categories = ['toplevel', 'devtools.timeline', 'v8'];
const calls = new Set(['FunctionCall', 'EvaluateScript', 'v8.run', 'v8.compile']);

/** Does something with a page and tells what that, or resting, took the browser's pages. */
export async function traced(page: Page, action: () => Promise<unknown>): Promise<Trace> {
  return traceOfPages(await recorded(page, action));
}

/** Everything the browser noted while something was done with a page, marks of the page among it. */
export async function recorded(
  page: Page,
  action: () => Promise<unknown>,
  more: readonly string[] = [],
): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: [...categories, ...more] });
  await action();
  const trace = await page.tracing.stop();
  return JSON.parse(new TextDecoder().decode(trace)).traceEvents;
}

/** What such a record tells of the main threads of all pages. */
export function traceOfPages(traceEvents: TraceEvent[]): Trace {
  const each = [...mainThreads(traceEvents)].map((thread) =>
    traceOf(traceEvents.filter((event) => event.ph === 'X' && threadOf(event) === thread)),
  );
  return {
    ours: each.flatMap(({ ours }) => ours),
    tasks: each.flatMap(({ tasks }) => tasks),
  };
}

/** How often a page had to be looked through to be drawn, all pages together. */
export function framesOf(traceEvents: TraceEvent[]): number {
  const threads = mainThreads(traceEvents);
  return traceEvents.filter((event) => event.name === 'PrePaint' && threads.has(threadOf(event)))
    .length;
}

/** Every task of the one page that set this mark, in ms: a browser has pages of its own beside it. */
export function tasksOfMarked(traceEvents: TraceEvent[], mark: string): number[] {
  const set = traceEvents.find(({ name }) => name === mark);
  if (!set) throw new Error(`no page has set the mark ${mark}`);
  return traceOf(
    traceEvents.filter((event) => event.ph === 'X' && threadOf(event) === threadOf(set)),
  ).tasks;
}

const mainThreads = (traceEvents: TraceEvent[]) =>
  new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const msOf = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1000;

const isOurs = ({ name, args }: TraceEvent) =>
  calls.has(name) && /^chrome-extension:.*\/content-scripts\//.test(args?.data?.url ?? '');

/** The events of one thread. */
function traceOf(thread: TraceEvent[]): Trace {
  const tasks = thread.filter(({ name }) => name.endsWith('RunTask'));
  const calls = outermost(thread.filter(isOurs));
  const ours = tasks.flatMap((task) => {
    const within = calls.filter((call) => call.ts >= task.ts && call.ts < endOf(task));
    return within.length ? [within.reduce((sum, call) => sum + msOf(call), 0)] : [];
  });
  return { ours, tasks: tasks.map(msOf) };
}

/** Calls that are made from within no other. */
function outermost(calls: TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return [...calls]
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a))
    .filter((call) => {
      const isInner = call.ts < end;
      if (!isInner) end = endOf(call);
      return !isInner;
    });
}
