import { afterEach, describe, expect, test } from 'vitest';
import { badge } from './badge';
import { notifications } from './notification';
import { failedMarks, overlayStates, rowChips } from './overlay';
import { openPopup, popupItems } from './popup';
import { canvasHost, type Stage, setStage } from './stage';
import { back, openDetails, openList, press } from './tool';

const minute = 60_000;
/** Longer than any of these syncs, and than the five minutes by which the page is late. */
const wholeSync = 90 * minute;

interface Case {
  scenario: string;
  /** States of the three steps at its start, and when all is over. */
  first: string;
  last: string;
  chip: string;
  status: string;
  badge: string;
  notified: number;
}

const good = {
  last: 'complete complete complete',
  chip: 'Completed',
  status: 'completed',
  badge: '',
  notified: 0,
};
const bad = { chip: 'Failed', status: 'failed', badge: '1', notified: 1 };
const first = 'running waiting waiting';

const cases: Case[] = [
  { scenario: 'healthy', first, ...good },
  { scenario: 'running', first: 'complete complete running', ...good },
  { scenario: 'extract-fails', first, last: 'failed waiting waiting', ...bad },
  { scenario: 'conversion-fails', first, last: 'complete failed waiting', ...bad },
  { scenario: 'batch-fails', first, last: 'complete complete failed', ...bad },
  { scenario: 'warnings', first, ...good, chip: 'Warning', status: 'warning' },
  { scenario: 'sftp-csv', first, ...good, last: 'complete skipped complete' },
];

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

describe.each(cases)('$scenario', ({ scenario, ...expected }) => {
  test('is told alike by overlay, list, popup, badge and notification', async () => {
    stage = await setStage({ scenario, notifications: true });
    const { page, canvas } = stage;
    await openDetails(page);
    await expect.poll(() => overlayStates(page)).toBe(expected.first);
    await expect.poll(() => badge(stage as Stage)).toMatchObject({ text: '▶' });

    await press(page, back);
    await expect.poll(async () => (await rowChips(page))[0]).toBe('In Progress');

    canvas.clock.advance(wholeSync);
    await openList(page);
    await expect.poll(async () => (await rowChips(page))[0]).toBe(expected.chip);
    await expect.poll(() => badge(stage as Stage)).toMatchObject({ text: expected.badge });
    await expect.poll(() => notifications(stage as Stage)).toHaveLength(expected.notified);

    const popup = await openPopup(stage, page);
    const { id } = canvas.district(canvasHost).jobs.at(-1) ?? {};
    const tonight = async () => (await popupItems(popup)).find((item) => item.id === id);
    await expect.poll(tonight).toMatchObject({ kind: 'job', status: expected.status });
    await popup.close();

    await press(page, 'Job Status Details');
    await expect.poll(() => overlayStates(page)).toBe(expected.last);
    const marked = expected.status === 'failed' ? 2 : 0; // the step and its tab
    await expect.poll(() => failedMarks(page)).toHaveLength(marked);
    // Opened is seen.
    await expect.poll(() => badge(stage as Stage)).toMatchObject({ text: '' });
    expect(await notifications(stage)).toHaveLength(expected.notified);
  });
});
