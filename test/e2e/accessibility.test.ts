import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './stage/assistive/axe';
import { focused, walkTo } from './stage/assistive/keyboard';
import { spokenIn } from './stage/assistive/spoken';
import { panelHeights } from './stage/measure/heights';
import { newestRow, overlayStates, overlayText } from './stage/overlay';
import { openPopup } from './stage/popup';
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
    if (status === 'failed') {
      await popup.waitForSelector('::-p-text(can fix this)'); // read once the popup is open
      await expect(await spokenIn(popup.mainFrame(), 'main')).toMatchFileSnapshot(
        './panel/spoken/popup-failed.txt',
      );
    }
    return await axeFindings(popup.mainFrame());
  } finally {
    await popup.close();
  }
}

describe('has no violations for axe', () => {
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

describe('by keyboard alone', () => {
  const steps = ['Roster Extract', 'Data Conversion', 'Canvas Imports'];
  /** Subjects of the tooltips that are open in the panel. */
  const openTooltips = () =>
    frameOf(stage.page).evaluate(() => {
      const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
      const open = [...(root?.querySelectorAll('[role=tooltip]:popover-open strong') ?? [])];
      return open.map(({ textContent }) => textContent);
    });
  const tabs = async () => (await stage.browser.pages()).length;

  test('from the popup to why, to the text for support, and to the settings and back', async () => {
    const popup = await openPopup(stage, stage.page);
    await popup.waitForSelector('[data-status="failed"]');
    await walkTo(popup, /^Details/);
    await popup.keyboard.press('Enter');
    await expect.poll(async () => (await focused(popup))?.expanded).toBe('true');
    await expect
      .poll(() => popup.$eval('main', (main) => main.innerText))
      .toContain('can fix this');
    await walkTo(popup, /^Copy for SIS Support/);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('::-p-text(Copied)');
    expect((await focused(popup))?.name).toBe('Copy for SIS Support');
    await walkTo(popup, /^Settings/, { key: 'Shift+Tab' });
    const before = await tabs();
    await popup.keyboard.down('Enter').catch(() => {}); // it closes before it answers
    await expect.poll(tabs).toBe(before + 1);
    const target = await stage.browser.waitForTarget((each) =>
      each.url().endsWith('/options.html'),
    );
    const settings = await target.asPage();
    await settings.waitForSelector('main');
    await walkTo(settings, /^Advanced/);
    await settings.keyboard.press('Enter');
    await settings.waitForSelector('.advanced[open]');
    await walkTo(settings, /^Delete everything/);
    await settings.keyboard.press('Enter');
    await expect.poll(async () => (await focused(settings))?.name).toBe('Keep it');
    await settings.keyboard.press('Escape');
    await expect.poll(async () => (await focused(settings))?.name).toMatch(/^Delete everything/);
    await settings.close();
  });

  test('in the panel: verdict, what to do first, details, steps', async () => {
    const frame = frameOf(stage.page);
    await stage.page.bringToFront();
    await stage.page.mouse.move(0, 0); // what scrolls under a pointer is hovered
    await frame.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    const names = await walkTo(stage.page, /^Details/, { place: frame });
    expect(names).toEqual(['Copy for SIS Support', 'Open Import Details', 'Details']);
    await stage.page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(frame))?.expanded).toBe('true');
    await expect.poll(() => overlayText(stage.page)).toContain('Copy for SIS Support');
    const on = await walkTo(stage.page, /^About Canvas Imports/, { place: frame });
    expect(on).toEqual(steps.map((step) => `About ${step}`));
    await expect.poll(openTooltips).toEqual(['Canvas Imports']);
    await stage.page.keyboard.press('Escape');
    await expect.poll(openTooltips).toEqual([]);
    expect((await focused(frame))?.name).toBe('About Canvas Imports');
    await walkTo(stage.page, /^Copy for SIS Support/, { place: frame });
    await stage.page.keyboard.press('Enter');
    await expect.poll(() => overlayText(stage.page)).toContain('Copied');
    expect((await focused(frame))?.name).toBe('Copy for SIS Support');
    // Out of the panel into the page, and back into it.
    await walkTo(stage.page, /Back to all Rostering Jobs/, { place: frame });
    await walkTo(stage.page, /^Details/, { place: frame, key: 'Shift+Tab' });
    await stage.page.keyboard.press('Enter');
    await expect.poll(async () => (await focused(frame))?.expanded).toBe('false');
    await walkTo(stage.page, /^Open Import Details/, { place: frame, key: 'Shift+Tab' });
    await stage.page.keyboard.press('Enter');
    const selected = '[role=tab][aria-selected=true]';
    await expect
      .poll(() => frame.$eval(selected, ({ textContent }) => textContent))
      .toMatch(/^Import Details/);
    expect(await focused(frame)).not.toBe(null);
  });
});
