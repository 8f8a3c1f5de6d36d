import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** What our scripts did in one task of a page. */
export interface Piece {
  /** Milliseconds of our own calls, from the outside; with the layout they made the page do at once. */
  ms: number;
  /** Of the whole task, whoever else worked in it. */
  task: number;
  /** Since the first event of the trace, in ms. */
  at: number;
  script: string;
}

const categories = ['toplevel', 'devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline'];
const calls = new Set(['FunctionCall', 'EvaluateScript', 'v8.run', 'v8.compile']);

/** Does something with a page and tells each task in which a content script of ours worked. */
export async function piecesWhile(page: Page, action: () => Promise<unknown>): Promise<Piece[]> {
  await page.tracing.start({ categories });
  await action();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  return piecesOf(traceEvents);
}

function piecesOf(events: TraceEvent[]): Piece[] {
  const whole = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const begun = whole.reduce((least, { ts }) => Math.min(least, ts), Number.POSITIVE_INFINITY);
  const threads = new Set(whole.filter(isOurs).map(threadOf));
  return [...threads].flatMap((id) => {
    const thread = whole.filter((event) => threadOf(event) === id);
    const tasks = thread.filter(({ name }) => name.endsWith('RunTask')).sort((a, b) => a.ts - b.ts);
    const ours = outermost(thread.filter(isOurs));
    const found = new Map<TraceEvent, Piece>();
    for (const call of ours) {
      const task =
        tasks.findLast(({ ts, dur = 0 }) => ts <= call.ts && call.ts <= ts + dur) ?? call;
      const { dur = 0, ts } = task;
      const script = call.args?.data?.url?.split('/').at(-1) ?? '';
      const piece = found.get(task) ?? { ms: 0, task: dur / 1000, at: (ts - begun) / 1000, script };
      piece.ms += (call.dur ?? 0) / 1000;
      found.set(task, piece);
    }
    return [...found.values()];
  });
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

const isOurs = ({ name, args }: TraceEvent) =>
  calls.has(name) && /^chrome-extension:.*\/content-scripts\//.test(args?.data?.url ?? '');

/** Calls that are made from within no other. */
function outermost(calls: TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return [...calls]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      const isInner = ts < end;
      if (!isInner) end = ts + dur;
      return !isInner;
    });
}
