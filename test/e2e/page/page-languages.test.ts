import { describe, expect, test } from 'vitest';
import { arabic } from '../../canvas/tool/languages/arabic';
import { german } from '../../canvas/tool/languages/german';
import { polish } from '../../canvas/tool/languages/polish';
import { failedMarks, newestRow, overlayStates, overlaySteps, overlayText } from '../stage/overlay';
import { openPopup } from '../stage/popup';
import { canvasHost, setStage, toolPage } from '../stage/stage';
import { nativeSteps, press, toolFrame } from '../stage/tool';

const minute = 60_000;

describe.each([
  ['German', german],
  ['Arabic', arabic],
])('a page in %s', (_, words) => {
  test('is followed from start to end, and what failed is marked on it', async () => {
    const stage = await setStage({ scenario: 'batch-fails', speed: 0 });
    try {
      const { page, canvas } = stage;
      canvas.district(canvasHost).settings.words = words;
      await page.goto(toolPage);
      await expect.poll(() => newestRow(page, words.job.details)).toBe('running');
      expect(await toolFrame(page)?.$eval('html', (html) => html.dir)).toBe(words.dir);

      await press(page, words.job.details);
      await expect.poll(() => overlayStates(page)).toBe('running waiting waiting');
      // Half of the first step, which takes some four minutes.
      canvas.clock.advance(2 * minute);
      await press(page, words.job.refresh);
      await expect.poll(async () => (await nativeSteps(page))[0]).toMatch(/52|\u0665\u0662/);
      await expect.poll(async () => (await overlaySteps(page)).extract?.percent).toBe(52);

      canvas.clock.advance(90 * minute);
      await press(page, words.job.refresh);
      await expect.poll(() => overlayStates(page)).toBe('complete complete failed');
      const [step = '', tab = ''] = [words.step.import, words.tab.import(2, 3).slice(0, 8)];
      await expect
        .poll(async () => (await failedMarks(page)).join('\n'))
        .toEqual(expect.stringContaining(step));
      expect((await failedMarks(page))[1]).toContain(tab);
    } finally {
      await stage.close();
    }
  });
});

test('a page in a language without a dictionary is read by its structure, and that is said', async () => {
  const stage = await setStage({ scenario: 'batch-fails', speed: 0 });
  try {
    const { page, canvas } = stage;
    canvas.district(canvasHost).settings.words = polish;
    await page.goto(toolPage);
    await press(page, polish.job.details);
    await expect.poll(() => overlayStates(page)).toBe('running waiting waiting');
    const figure = (await overlaySteps(page)).extract?.percent ?? null;
    expect(figure).not.toBeNull();
    const text = await overlayText(page);
    expect(text).toContain('Rosterscope doesn’t know the wording');
    expect(text).toContain('· likely');

    const popup = await openPopup(stage, page);
    await popup.waitForSelector('[data-job][data-status="in-progress"]');
    const said = await popup.$eval('main', (main) => main.textContent);
    expect(said).toContain('· likely');
    expect(said).toContain('doesn’t know the wording');
    expect(await popup.$('[data-unrecognized]')).toBeNull();
    await popup.close();

    // A word before a step that has begun is that of a complete one; a failure only words would tell.
    canvas.clock.advance(90 * minute);
    await press(page, polish.job.refresh);
    await expect.poll(async () => (await overlaySteps(page)).extract?.state).toBe('complete');
    expect((await overlaySteps(page)).conversion?.state).toBe('complete');
    // Of a step that is not known there is no card.
    expect((await overlaySteps(page)).import?.state ?? 'unknown').toMatch(/unknown|failed/);
  } finally {
    await stage.close();
  }
});
