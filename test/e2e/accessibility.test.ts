import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './stage/axe';
import { panelHeights } from './stage/heights';
import { newestRow, overlayStates, overlayText } from './stage/overlay';
import { openPopup } from './stage/popup';
import { spokenIn } from './stage/spoken';
import { canvasHost, type Stage, setStage } from './stage/stage';
import { frameOf, openDetails, openList } from './stage/tool';

const minute = 60_000;
let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ scenario: 'batch-fails' });
});
afterAll(() => stage.close());

async function findingsInFrame(within: string): Promise<string[]> {
  return axeFindings(frameOf(stage.page), within);
}

async function findingsInPopup(waitFor: string): Promise<string[]> {
  const popup = await openPopup(stage, stage.page);
  try {
    await popup.waitForSelector(waitFor);
    const status = /data-status="(.*)"/.exec(waitFor)?.[1];
    if (status === 'failed')
      await expect(await spokenIn(popup.mainFrame(), 'main')).toMatchFileSnapshot(
        './panel/spoken/popup-failed.txt',
      );
    return await axeFindings(popup.mainFrame());
  } finally {
    await popup.close();
  }
}

describe('axe finds nothing', () => {
  test('in the popup before any job is known', async () => {
    await stage.page.goto('about:blank');
    expect(await findingsInPopup('main')).toEqual([]);
  });

  test('in the panel and popup of a running job', async () => {
    await openDetails(stage);
    await expect.poll(() => overlayStates(stage.page)).toBe('running waiting waiting');
    expect(await findingsInFrame('rosterscope-overlay')).toEqual([]);
    await expect.poll(() => overlayText(stage.page)).toMatch(/SIS · \d+%/);
    await expect(await spokenIn(frameOf(stage.page), 'rosterscope-overlay')).toMatchFileSnapshot(
      './panel/spoken/panel-running.txt',
    );
    expect(await findingsInPopup('[data-status="in-progress"]')).toEqual([]);
  });

  test('in the popup and panel of somebody signed out', async () => {
    stage.canvas.signOut(canvasHost);
    await expect.poll(() => overlayText(stage.page)).toContain('Signed out');
    expect(await findingsInFrame('rosterscope-overlay')).toEqual([]);
    expect(await findingsInPopup('[data-status="in-progress"]')).toEqual([]);
    stage.canvas.signIn(canvasHost);
  });

  test('in the list, panel and popup of a failed job', async () => {
    stage.canvas.clock.advance(90 * minute);
    await openList(stage);
    await expect.poll(() => newestRow(stage.page)).toBe('failed');
    expect(await findingsInFrame('rosterscope-overlay')).toEqual([]);
    expect(await findingsInFrame('rosterscope-chip')).toEqual([]);
    expect(await findingsInPopup('[data-status="failed"]')).toEqual([]);
    await openDetails(stage);
    await expect.poll(() => overlayStates(stage.page)).toBe('complete complete failed');
    expect(await findingsInFrame('rosterscope-overlay')).toEqual([]);
    expect(await findingsInFrame('rosterscope-mark')).toEqual([]);
    await expect.poll(() => overlayText(stage.page)).toMatch(/cause:/i);
    const heights = await panelHeights(stage.page);
    console.log('Height of the panel of a failed sync, by its width:', heights);
    expect(heights[1280]).toBeLessThanOrEqual(176);
    expect(heights[800]).toBeLessThanOrEqual(204);
    expect(heights[320]).toBeLessThanOrEqual(320);
    await expect(await spokenIn(frameOf(stage.page), 'rosterscope-overlay')).toMatchFileSnapshot(
      './panel/spoken/panel-failed.txt',
    );
  });
});
