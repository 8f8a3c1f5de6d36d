import type { ElementHandle } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { focusOrder } from '../stage/assistive/focus';
import { complaints } from '../stage/console';
import { shiftsSinceOverlay, watchFromHere, watchLayout } from '../stage/measure/layout-shift';
import { overlayStates } from '../stage/overlay';
import { canvasHost, ordinaryPage, type Stage, setStage } from '../stage/stage';
import { back, nativeSteps, openDetails, openList, press, toolFrame } from '../stage/tool';

const minute = 60_000;
let stage: Stage;
afterEach(() => stage.close());

/** Walks through the tool's page as an admin does, and tells what came of each click. */
async function walk(extension: boolean) {
  stage = await setStage({ scenario: 'running', speed: 0, extension });
  const { page, canvas } = stage;
  const complained = complaints(page);
  await openDetails(stage);
  if (extension) await expect.poll(() => overlayStates(page)).toBe('complete complete running');
  const seen: unknown[] = [await nativeSteps(page)];
  const selected = () =>
    toolFrame(page)?.$$eval('[role=tab][aria-selected=true]', (tabs) =>
      tabs.map((tab) => tab.textContent),
    );
  for (const tab of ['Conversion Details', 'Import Details 2', 'Extract Details']) {
    await press(page, tab);
    seen.push(await selected());
  }
  seen.push(await focusOrder(page, 60));
  canvas.clock.advance(6 * minute); // the page asks Canvas every five
  await press(page, 'Refresh');
  await expect.poll(() => nativeSteps(page)).not.toEqual(seen[0]);
  seen.push(await nativeSteps(page));
  await press(page, back);
  const frame = toolFrame(page);
  await frame?.waitForSelector('::-p-aria(Rostering Jobs)');
  seen.push(frame?.url());
  seen.push(await focusOrder(page, 60));
  await stage.close();
  return { seen, complained };
}

test('the page works as without the extension: clicks, focus order, console', async () => {
  const without = await walk(false);
  const withIt = await walk(true);
  expect(without.seen.flat()).toContain('Conversion Details'); // the walk walks
  expect(withIt).toEqual(without);
});

test.each([
  ['healthy', 'complete complete complete'],
  ['batch-fails', 'complete complete failed'],
])(
  'once painted, the overlay moves nothing while a sync runs to its end: %s',
  async (scenario, last) => {
    stage = await setStage({ scenario });
    const { page, canvas } = stage;
    await watchLayout(page);
    await openDetails(stage);
    const frame = toolFrame(page);
    if (!frame) throw new Error('no tool frame');
    await watchFromHere(frame);
    const host = (await frame.waitForSelector('rosterscope-overlay')) as ElementHandle<HTMLElement>;
    const heights = new Set<number>();
    const states = new Set<string>();
    const isOver = { '': 'waiting', Complete: 'complete' };
    const ofPage = async () =>
      (await nativeSteps(page))
        .slice(0, 2)
        .map((cell) => isOver[cell as keyof typeof isOver] ?? 'running')
        .join(' ');
    for (let shown = ''; shown !== last; canvas.clock.advance(2 * minute)) {
      await press(page, 'Refresh');
      await frame.waitForSelector('#app:not([aria-busy])');
      await expect.poll(() => overlayStates(page)).toContain(await ofPage());
      shown = await overlayStates(page);
      states.add(shown);
      const box = await host.boundingBox();
      if (box) heights.add(box.height);
    }
    expect([...states]).toContain('complete running waiting'); // it was seen on its way
    expect([...heights]).toHaveLength(1);
    expect(await shiftsSinceOverlay(frame)).toEqual([]);
  },
);

test('the overlay stays, however often the page redraws itself', async () => {
  stage = await setStage({ scenario: 'running' });
  const { page } = stage;
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toBe('complete complete running');
  for (let refresh = 0; refresh < 25; refresh++) {
    await press(page, 'Refresh');
    await toolFrame(page)?.waitForSelector('#app:not([aria-busy])');
  }
  await expect.poll(() => overlayStates(page)).toBe('complete complete running');
});

test('pages that are not SIS Integration are left alone', async () => {
  stage = await setStage({ scenario: 'running' });
  const { page } = stage;
  const complained = complaints(page);
  const others = [
    ordinaryPage,
    `https://${canvasHost}/accounts/1/external_tools/43`,
    `https://${canvasHost}/accounts/1`,
  ];
  for (const url of others) {
    await page.goto(url);
    await page.waitForNetworkIdle({ idleTime: 1000, concurrency: 2 });
    for (const frame of page.frames()) {
      const ours = await frame.$$eval('*', (all) =>
        all
          .filter(({ nodeName }) => nodeName.startsWith('ROSTERSCOPE'))
          .map((each) => each.nodeName),
      );
      expect(ours, frame.url()).toEqual([]);
    }
  }
  expect(complained).toEqual([]);
  await openList(stage); // and this one is not
  await expect.poll(() => toolFrame(page)?.$('rosterscope-overlay')).toBeTruthy();
});
