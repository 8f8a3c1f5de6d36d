import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { importAt } from '../../canvas/sync/import-state';
import type { View } from '../../canvas/tool/view';
import type { Opener } from '../../canvas/tool/without-ids';
import { badge } from '../stage/badge';
import { noticesSeen } from '../stage/notification';
import { newestRow, overlayStates, overlaySteps, overlayText, rowChips } from '../stage/overlay';
import { openPopup, popupItems } from '../stage/popup';
import { canvasHost, ordinaryPage, type Stage, type StageOptions, setStage } from '../stage/stage';
import { back, nativeSteps, openDetails, openList, press, toolFrame } from '../stage/tool';

const minute = 60_000;
const wholeSync = 90 * minute;

let stage: Stage;
afterEach(() => stage.close());

async function setNameless(options: StageOptions, opener: Opener = 'links'): Promise<Stage> {
  stage = await setStage(options);
  stage.canvas.district(canvasHost).settings.withoutIds = opener;
  return stage;
}

/** The page as it says of no step when it ran. */
function timeless(view: View): View {
  if (view.page === 'list') return view;
  const { extract, conversion, batches } = view;
  return {
    ...view,
    extract: { ...extract, timings: [] },
    conversion: { ...conversion, timings: [] },
    batches: batches.map((batch) => ({ ...batch, timings: [] })),
  };
}

/** The page as it was when its imports stood at 30 %, with no time anywhere. */
function stuckAt30(view: View): View {
  if (view.page === 'list') return view;
  const steps = { ...view.steps, import: { kind: 'percent', percent: 30 } as const };
  return timeless({ ...view, steps });
}

/** What Canvas has of the imports of tonight's job, over all of them. */
function canvasPercent({ canvas }: Stage): number {
  const plans = canvas.district(canvasHost).jobs.at(-1)?.imports ?? [];
  const states = plans.map((plan) => importAt(plan, canvas.clock.now()));
  const figures = states.map((state) => (state?.over ? 100 : (state?.progress ?? 0)));
  return Math.floor(figures.reduce((sum, figure) => sum + figure, 0) / figures.length);
}

/** The failures that nobody has seen yet. */
async function newFailures(popup: Page) {
  const items = await popupItems(popup);
  return items.filter(({ status, text }) => status === 'failed' && text.includes('Mark as seen'));
}

test('Canvas ahead of a page that tells neither id nor time is followed, and not beyond the page', async () => {
  await setNameless({ scenario: 'running', speed: 0 });
  const { page, canvas } = stage;
  canvas.district(canvasHost).settings.twist = stuckAt30;
  await openDetails(stage);
  const shown = async () => (await overlaySteps(page)).import?.percent;
  const percents: number[] = [];
  for (const minutes of [0, 2, 3]) {
    canvas.clock.advance(minutes * minute);
    const percent = canvasPercent(stage);
    await expect.poll(shown).toBe(percent);
    percents.push(percent);
  }
  expect(percents).toEqual([...new Set(percents)].sort((a, b) => a - b));
  expect(percents[0]).toBeGreaterThan(30);
  expect((await nativeSteps(page))[2]).toBe('30%');
  expect(await overlayText(page)).not.toContain('?');

  // In steps: after an hour unseen, a page that tells so little could show any job.
  while (canvasPercent(stage) < 100) {
    canvas.clock.advance(4 * minute);
    await expect.poll(shown).toBe(canvasPercent(stage));
  }
  expect(await overlayStates(page)).toBe('complete complete running');
  expect(await overlayText(page)).toContain('page still shows the job running');
  const popup = await openPopup(stage, page);
  await expect
    .poll(async () => (await popupItems(popup)).filter(({ kind }) => kind === 'import'))
    .toEqual([]);
  expect(canvas.requests.unexpected).toEqual([]);
});

describe.each(['links', 'buttons'] as const)('a list without ids, with %s', (opener) => {
  test('tells a running and a failed job as any other, once', async () => {
    await setNameless({ scenario: 'batch-fails', notifications: true }, opener);
    const notices = await noticesSeen(stage);
    const { page, canvas } = stage;
    await openList(stage);
    await expect.poll(() => newestRow(page)).toBe('running');
    await expect.poll(() => badge(stage)).toMatchObject({ text: '▶' });

    canvas.clock.advance(wholeSync);
    await openList(stage);
    await expect.poll(() => newestRow(page)).toBe('failed');
    await expect.poll(() => badge(stage)).toMatchObject({ text: '1' });
    await expect.poll(notices).toHaveLength(1);
    const popup = await openPopup(stage, page);
    await expect.poll(() => newFailures(popup)).toMatchObject([{ kind: 'job' }]);
    const [{ text = '' } = {}] = await newFailures(popup);
    expect(text).toContain('Rostering job');
    expect(text).not.toMatch(/Rostering job \S*[\d?]/);
    await popup.close();

    await press(page, 'Job Status Details');
    await expect.poll(() => overlayStates(page)).toBe('complete complete failed');
    // Opened is seen: it is known as the job of the row.
    await expect.poll(() => badge(stage)).toMatchObject({ text: '' });
    await press(page, back);
    await expect.poll(() => newestRow(page)).toBe('failed');
    await expect.poll(() => badge(stage)).toMatchObject({ text: '' });
    expect(await notices()).toHaveLength(1);
    expect(toolFrame(page)?.url()).not.toMatch(/\/jobs\//);
  });
});

test('a job that nobody watched is known by the row it is opened from, with what Canvas imported', async () => {
  await setNameless({ scenario: 'mass-deletion', speed: 0 }, 'buttons');
  const { page, canvas } = stage;
  canvas.district(canvasHost).settings.twist = timeless;
  canvas.clock.advance(wholeSync);
  await openList(stage);
  await expect.poll(async () => (await rowChips(page))[0]).toBe('9,700 enrollments deleted');
  await press(page, 'Job Status Details');
  await expect.poll(() => overlayStates(page)).toBe('complete complete complete');
  await expect
    .poll(() => overlayText(page))
    .toContain('Completed, but 9,700 enrollments were deleted');
});

test('a job followed on its details without an id is found again from the popup', async () => {
  await setNameless({ scenario: 'extract-fails', notifications: true });
  const notices = await noticesSeen(stage);
  const { page, canvas } = stage;
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toBe('running waiting waiting');
  canvas.clock.advance(wholeSync);
  await press(page, 'Refresh');
  await expect.poll(() => overlayStates(page)).toBe('failed waiting waiting');
  await expect.poll(notices).toHaveLength(1);
  await press(page, back);
  await expect.poll(() => newestRow(page)).toBe('failed');
  await page.goto(ordinaryPage);

  const popup = await openPopup(stage, page);
  await expect.poll(async () => (await popupItems(popup))[0]).toMatchObject({ kind: 'job' });
  expect(await newFailures(popup)).toEqual([]); // it was seen as it failed
  const tonight = (await popupItems(popup)).find(({ text }) => text.includes('failed at 37%'));
  expect(tonight).toMatchObject({ kind: 'job', status: 'failed' });
  await popup.locator(`[data-job$="/${tonight?.id}"] button`).click();
  await expect
    .poll(async () => {
      for (const tab of await stage.browser.pages()) {
        const states = await overlayStates(tab).catch(() => '');
        if (states === 'failed waiting waiting') return true;
      }
      return false;
    })
    .toBe(true);
});
