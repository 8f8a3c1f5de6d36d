import { setTimeout as wait } from 'node:timers/promises';
import type { Frame } from 'puppeteer-core';
import { canvasHost, type Stage } from '../../e2e/stage/stage';
import { frameOf, nativeSteps, openDetails } from '../../e2e/stage/tool';
import { type Change, changesOf, delays, playUntilImport } from './change';

const second = 1000;
const minute = 60 * second;

type Watched = typeof globalThis & { painted?: Change[] };

/** Has the frame note every percentage of the import that the panel has painted, with the time (ms since 1970). */
async function notePaints(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const painted: { value: number; at: number }[] = [];
    (globalThis as Watched).painted = painted;
    const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
    if (!root) throw new Error('there is no panel');
    let last = -1;
    const look = () => {
      const bar = root.querySelector(
        '[data-step="import"][aria-valuenow], [data-step="import"] [aria-valuenow]',
      );
      const value = Number(bar?.getAttribute('aria-valuenow') ?? -1);
      if (value <= last) return;
      last = value;
      // By the second frame the first is on the screen.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => painted.push({ value, at: Date.now() })),
      );
    };
    new MutationObserver(look).observe(root, { subtree: true, childList: true, attributes: true });
    look();
  });
}

/**
 * Follows imports in the panel of an open page, in real time, for so many seconds each, and tells of each
 * change of Canvas's percentage how many ms later it was on the screen.
 */
export async function watchedDelays(stage: Stage, imports: readonly number[]): Promise<number[]> {
  const { canvas, page } = stage;
  const all: number[] = [];
  for (const seconds of imports) {
    canvas.clock.speed = 1;
    const plan = playUntilImport(canvas, canvasHost, seconds / 60);
    await page.bringToFront();
    await openDetails(stage);
    const frame = frameOf(page);
    await frame.waitForSelector('rosterscope-overlay');
    await notePaints(frame);
    const ahead = canvas.clock.now() - Date.now();
    const begun = Date.now();
    const ends = plan.startedAt + plan.endMs - ahead;
    await wait(Math.max(0, ends - Date.now()));
    // What a good end looks like is the panel's own business; the last figures before it are waited for.
    await wait(8 * second);
    const painted = await frame.evaluate(() => (globalThis as Watched).painted ?? []);
    const changes = changesOf(plan).map(({ value, at }) => ({ value, at: at - ahead }));
    all.push(
      ...delays(
        changes.filter(({ at }) => at > begun),
        painted,
      ),
    );
  }
  return all;
}

/**
 * The same for the page alone, loaded anew every so often: the waits pass on the simulated clock, the loads
 * in real time. The page knows of imports what Canvas said five minutes before.
 */
export async function reloadedDelays(
  stage: Stage,
  minutes: number,
): Promise<Record<'every 30 s' | 'every minute', number[]>> {
  const { canvas, page } = stage;
  canvas.clock.speed = 0;
  const plan = playUntilImport(canvas, canvasHost, minutes);
  await page.bringToFront();
  await openDetails(stage);
  const seen: Change[] = [];
  const end = plan.startedAt + plan.endMs + 6 * minute;
  while (canvas.clock.now() < end) {
    canvas.clock.advance(30 * second);
    const begun = performance.now();
    const frame = frameOf(page);
    await frame.goto(frame.url());
    await frame.waitForSelector('::-p-text(Roster Extract Progress)');
    const [, , imports = ''] = await nativeSteps(page);
    const took = performance.now() - begun;
    const value = /complete/i.test(imports) ? 100 : Number(/(\d+)\s*%/.exec(imports)?.[1] ?? 0);
    seen.push({ value, at: canvas.clock.now() + took });
  }
  const changes = changesOf(plan);
  const everyMinute = seen.filter((_, n) => n % 2 === 1);
  return { 'every 30 s': delays(changes, seen), 'every minute': delays(changes, everyMinute) };
}
