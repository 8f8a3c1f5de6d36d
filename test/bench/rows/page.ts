import { setTimeout as wait } from 'node:timers/promises';
import { shiftsSinceOverlay, watchLayout } from '../../e2e/stage/measure/layout-shift';
import { framesOf, recorded, type TraceEvent, traceOfPages } from '../../e2e/stage/measure/trace';
import { type Stage, toolPage } from '../../e2e/stage/stage';
import { frameOf, openList } from '../../e2e/stage/tool';
import { browsers } from '../browsers';
import { longest, sum } from '../cost';
import { counted, type Effort, figureOf, type Measured } from '../figure';
import { median } from '../statistics';

interface Opened {
  /** From the detector's last look, and from the page's own content, to the panel on the screen, in ms. */
  sinceDetected: number | null;
  sinceDrawn: number | null;
  longest: number;
  ours: number;
  tasks: number;
  shift: number;
}

/** Has every later document mark when the page drew its content, and when the panel was painted. */
async function markPaints({ page }: Stage): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const done = new Set<string>();
    const mark = (name: string) => {
      if (done.has(name)) return;
      done.add(name);
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(`bench-${name}`)));
    };
    const observer = new MutationObserver(() => {
      if (document.querySelector('#app h1, #app h2, #app table')) mark('drawn');
      const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
      if (root?.querySelector('[role=region], section')) mark('painted');
      if (done.size === 2) observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

const script = ({ name, args }: TraceEvent, file: string) =>
  (name === 'EvaluateScript' || name === 'FunctionCall' || name === 'v8.run') &&
  args?.data?.url?.endsWith(`/content-scripts/${file}.js`) === true;

/** Times in ms on the trace's own clock. */
function timesOf(events: TraceEvent[]) {
  const at = (found: TraceEvent | undefined) => (found ? found.ts / 1000 : null);
  const first = (holds: (event: TraceEvent) => boolean) =>
    at(events.filter(holds).sort((a, b) => a.ts - b.ts)[0]);
  const brought = first((event) => script(event, 'reader'));
  const looks = events.filter((event) => script(event, 'detector'));
  const last = looks
    .filter(({ ts }) => brought !== null && ts / 1000 < brought)
    .sort((a, b) => b.ts - a.ts)[0];
  return {
    detected: at(last),
    drawn: first(({ name }) => name === 'bench-drawn'),
    painted: first(({ name }) => name === 'bench-painted'),
  };
}

async function open(stage: Stage): Promise<Opened> {
  const { page } = stage;
  await page.bringToFront();
  const events = await recorded(page, async () => {
    await openList(stage);
    await wait(700);
  }, ['blink.user_timing']);
  const { detected, drawn, painted } = timesOf(events);
  const { ours, tasks } = traceOfPages(events);
  const shifts = stage.extensionId ? ((await shiftsSinceOverlay(frameOf(page))) ?? []) : [];
  const between = (from: number | null) =>
    from === null || painted === null ? null : painted - from;
  return {
    sinceDetected: between(detected),
    sinceDrawn: between(drawn),
    longest: longest(ours),
    ours: sum(ours),
    tasks: sum(tasks),
    shift: sum(shifts.map(({ value }) => value)),
  };
}

const rest = 5;

/** How often the browser draws the page in some seconds in which nobody touches it, and a job runs. */
async function framesAtRest(stage: Stage): Promise<number> {
  await stage.page.bringToFront();
  await openList(stage);
  await wait(2000);
  return framesOf(await recorded(stage.page, () => wait(rest * 1000)));
}

export default async function page({ isQuick }: Effort): Promise<Measured> {
  const { canvas, ours, without } = await browsers();
  canvas.play('running');
  for (const stage of [ours, without]) {
    await watchLayout(stage.page);
    await markPaints(stage);
    await open(stage); // caches are filled
  }
  const here: Opened[] = [];
  const there: Opened[] = [];
  for (let n = isQuick ? 2 : 20; n > 0; n--) {
    here.push(await open(ours));
    there.push(await open(without));
  }
  const atRest = { ours: await framesAtRest(ours), without: await framesAtRest(without) };
  for (const stage of [ours, without]) await stage.page.goto(toolPage);
  const known = (all: (number | null)[]) => all.filter((each) => each !== null);
  const itself = {
    name: 'the page itself, all of its tasks',
    value: median(there.map(({ tasks }) => tasks)),
  };
  return {
    figures: [
      figureOf(
        {
          name: 'Page of ours: detected → panel painted',
          unit: 'ms',
          baseline: itself,
          goal: { most: 100 },
        },
        known(here.map(({ sinceDetected }) => sinceDetected)),
      ),
      figureOf(
        { name: 'Page of ours: its content painted → panel painted', unit: 'ms', baseline: itself },
        known(here.map(({ sinceDrawn }) => sinceDrawn)),
      ),
      figureOf(
        { name: 'Page of ours: our CPU while it opens', unit: 'ms', baseline: itself },
        here.map((each) => each.ours),
      ),
      figureOf(
        {
          name: 'Page of ours: our longest task, p95',
          unit: 'ms',
          baseline: itself,
          goal: { most: 50 },
        },
        here.map((each) => each.longest),
        'p95',
      ),
      counted({
        name: 'Page of ours: layout shift once the panel is there, most of all',
        unit: 'count',
        value: longest(here.map(({ shift }) => shift)),
        baseline: { name: 'what a browser calls good', value: 0.1 },
        goal: { most: 0 },
      }),
      counted({
        name: `Page of ours: drawn in ${rest} s of rest, while a job runs`,
        unit: 'count',
        value: atRest.ours - atRest.without,
        baseline: { name: 'as often as a screen is', value: 60 * rest },
        goal: { most: 2 * rest },
      }),
    ],
  };
}
