import { afterEach, expect, test } from 'vitest';
import { overlayStates } from '../stage/overlay';
import { canvasHost, type Stage, setStage } from '../stage/stage';
import { frameOf, openDetails } from '../stage/tool';

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

async function openSized(frameSizing: 'at-resize' | 'when-drawn'): Promise<void> {
  stage = await setStage({ scenario: 'running', speed: 0 });
  stage.canvas.district(canvasHost).settings.frameSizing = frameSizing;
  // In a window so high that nothing is out of its own sight.
  await stage.page.setViewport({ width: 1280, height: 2400 });
  await openDetails(stage);
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

test('in the frame of a tool that does not listen the panel scrolls in itself', async () => {
  await openSized('when-drawn');
  const frame = frameOf(stage.page);
  await expect.poll(() => frame.$('rosterscope-overlay[data-short]')).toBeTruthy();
  await frame.locator('rosterscope-overlay >>> [aria-expanded]').click();
  const scrolls = () =>
    frame.$eval('rosterscope-overlay', ({ shadowRoot }) => {
      const panel = shadowRoot?.querySelector('.panel');
      return panel ? panel.scrollHeight - panel.clientHeight : 0;
    });
  await expect.poll(scrolls).toBeGreaterThan(100);
  await expect.poll(outOfReach).toBeLessThanOrEqual(80);
});
