import { afterEach, expect, test } from 'vitest';
import { spokenIn } from '../stage/assistive/spoken';
import { badge } from '../stage/badge';
import { ledgerOf } from '../stage/ledger';
import { panelHeights } from '../stage/measure/heights';
import { shiftsSinceOverlay, watchLayout } from '../stage/measure/layout-shift';
import { connection, overlayStates, overlayText } from '../stage/overlay';
import { openPopup } from '../stage/popup';
import { ordinaryPage, type Stage, setStage } from '../stage/stage';
import { frameOf, openDetails, openList } from '../stage/tool';
import { connectWorker, killWorker } from '../stage/worker';

let stage: Stage;
afterEach(() => stage.close());

test('an overlay that nobody answers says so, and goes on as soon as somebody does', async () => {
  stage = await setStage({ scenario: 'healthy' });
  await openDetails(stage);
  await expect.poll(() => overlayStates(stage.page)).toBe('running waiting waiting');
  await expect.poll(() => connection(stage.page)).toBe('Live');

  // The worker stands still with its connections open, as one does that the browser could not end.
  const session = await connectWorker(stage);
  await session.send('Debugger.enable');
  await session.send('Debugger.pause');
  await expect.poll(() => connection(stage.page)).toBe('Connecting…');

  await session.send('Debugger.resume');
  await session.send('Debugger.disable');
  await expect.poll(() => connection(stage.page)).toBe('Live');
  stage.canvas.clock.advance(90 * 60_000);
  await expect.poll(() => overlayStates(stage.page)).toBe('complete complete complete');
});

test('a healthy night is a line, the same to ear and eye, before a click and after one', async () => {
  stage = await setStage({ scenario: 'healthy', speed: 0 });
  const { page, canvas } = stage;
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toBe('running waiting waiting');
  const running = await panelHeights(page);
  console.log('Height of the panel of a running sync, by its width:', running);
  expect(running[1280]).toBeLessThanOrEqual(176);
  expect(running[800]).toBeLessThanOrEqual(204);
  expect(running[320]).toBeLessThanOrEqual(320);

  canvas.clock.advance(90 * 60_000);
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toBe('complete complete complete');
  await expect.poll(() => overlayText(page)).toContain('Sync completed');
  const healthy = await panelHeights(page);
  console.log('Height of the panel of a healthy night, by its width:', healthy);
  expect(healthy[1280]).toBe(48);
  expect(healthy[800]).toBe(48);
  expect(healthy[320]).toBeLessThanOrEqual(120);
  await expect(await spokenIn(frameOf(page), 'rosterscope-overlay')).toMatchFileSnapshot(
    './spoken/panel-healthy.txt',
  );

  await expect.poll(() => badge(stage)).toMatchObject({ text: '' });
  expect((await badge(stage)).title).toMatch(/completed/i); // no click
  const popup = await openPopup(stage, page); // one
  await expect
    .poll(() => popup.$eval('.lead', (lead) => (lead as HTMLElement).innerText))
    .toMatch(/Completed.*records changed/s);
  await expect(await spokenIn(popup.mainFrame(), 'main')).toMatchFileSnapshot(
    './spoken/popup-healthy.txt',
  );
});

test.each([
  ['mass-deletion', 'Completed, but 9,700 enrollments were deleted', 'two', []],
  ['extract-fails', 'Failed. Likely cause: Your SIS refused Canvas’s sign-in', 'tall', ['E1']],
  ['healthy', 'Sync completed', 'line', []],
])('above the list a night of %s has its height at once, and moves nothing', async (...night) => {
  const [scenario, headline, size, causes] = night;
  stage = await setStage({ scenario, speed: 0 });
  const { page, canvas } = stage;
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toContain('running');
  canvas.clock.advance(90 * 60_000);
  await openDetails(stage);
  await expect.poll(() => overlayText(page)).toContain(headline);
  // What a page explains is kept a moment after it is shown.
  const kept = async () => Object.values((await ledgerOf(stage)).causes).map(({ entry }) => entry);
  await expect.poll(kept).toEqual(causes);
  await page.goto(ordinaryPage);
  await killWorker(stage);

  await watchLayout(page);
  await openList(stage);
  const frame = frameOf(page);
  await expect.poll(() => overlayText(page)).toContain(headline);
  const panel = () =>
    frame.$eval('rosterscope-overlay', ({ shadowRoot }) => {
      const shown = shadowRoot?.querySelector<HTMLElement>('.panel');
      return [shown?.dataset.size, shown?.dataset.fixed, Math.round(shown?.clientHeight ?? 0)];
    });
  console.log(`Size of the panel above the list, ${scenario}:`, await panel());
  expect(await panel()).toEqual([size, 'false', expect.any(Number)]);
  expect(await shiftsSinceOverlay(frame)).toEqual([]);
  const heights = await panelHeights(page);
  console.log(`Height of the panel above the list, ${scenario}, by its width:`, heights);
  expect(heights[1280]).toBeLessThanOrEqual({ line: 48, two: 82, tall: 172 }[size] ?? 0);
  expect(heights[800]).toBeLessThanOrEqual({ line: 48, two: 116, tall: 200 }[size] ?? 0);
  expect(heights[320]).toBeLessThanOrEqual(320);
});
