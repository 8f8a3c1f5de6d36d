import { afterEach, expect, test } from 'vitest';
import { overlayStates } from '../stage/overlay';
import { canvasHost, type Stage, setStage } from '../stage/stage';
import { frameOf, openList, press } from '../stage/tool';

let stage: Stage;
afterEach(() => stage.close());

/** By how many px the end of the tool's page lies below its frame, which does not scroll. */
const outOfReach = () =>
  frameOf(stage.page).evaluate(() => {
    const { bottom } = document.querySelector('#app')?.getBoundingClientRect() ?? { bottom: 0 };
    return Math.max(0, Math.round(bottom - innerHeight));
  });
const panelHeight = () =>
  frameOf(stage.page).$eval('rosterscope-overlay', (panel) => panel.getBoundingClientRect().height);

/** Whether the frame has got the height that the tool asked for. */
const isSized = () =>
  frameOf(stage.page).evaluate(
    () => Math.abs(innerHeight - Number(document.body.dataset.sized)) < 8,
  );

async function openSized(frameSizing: 'at-resize' | 'when-drawn' | 'late'): Promise<void> {
  stage = await setStage({ scenario: 'running', speed: 0 });
  stage.canvas.district(canvasHost).settings.frameSizing = frameSizing;
  // In a window so high that nothing is out of its own sight.
  await stage.page.setViewport({ width: 1280, height: 2400 });
  await openList(stage);
  await expect.poll(isSized).toBe(true);
  await expect.poll(outOfReach).toBeLessThanOrEqual(80);
  await press(stage.page, 'Job Status Details');
  await expect.poll(() => overlayStates(stage.page)).toBe('complete complete running');
}

test('a tool that listens for a resize gets one for the panel and its details, and loses no line', async () => {
  await openSized('at-resize');
  await expect.poll(outOfReach).toBe(0);
  const before = await panelHeight();
  await frameOf(stage.page).locator('rosterscope-overlay >>> [aria-expanded]').click();
  await expect.poll(panelHeight).toBeGreaterThan(before + 100);
  await expect.poll(outOfReach).toBe(0);
});

test.each([
  ['at once', 'when-drawn'],
  ['late', 'late'],
] as const)(
  'in the frame of a tool that does not listen and is sized %s the panel scrolls in itself',
  async (_, sizing) => {
    await openSized(sizing);
    const frame = frameOf(stage.page);
    await frame.locator('rosterscope-overlay >>> [aria-expanded]').click();
    const scrolls = () =>
      frame.$eval('rosterscope-overlay', ({ shadowRoot }) => {
        const panel = shadowRoot?.querySelector('.panel');
        return panel ? panel.scrollHeight - panel.clientHeight : 0;
      });
    await expect.poll(scrolls).toBeGreaterThan(100);
    await expect.poll(isSized).toBe(true);
    await expect.poll(scrolls).toBeGreaterThan(100);
    await expect.poll(outOfReach).toBeLessThanOrEqual(80);
  },
);
