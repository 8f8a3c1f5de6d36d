import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { SimulatedCanvas } from '../canvas/server';
import { badge } from './stage/badge';
import { noticesSeen } from './stage/notification';
import { failedMarks, newestRow, overlayStates, overlaySteps } from './stage/overlay';
import { openPopup, popupItems } from './stage/popup';
import { canvasHost, type Stage, setStage } from './stage/stage';
import { back, nativeSteps, openDetails, openList, press } from './stage/tool';

const minute = 60_000;
/** Longer than any of these syncs, and than the five minutes by which the page is late. */
const wholeSync = 90 * minute;

interface Case {
  scenario: string;
  /** States of the three steps at its start, and when all is over. */
  first: string;
  last: string;
  /** What the list says of it when all is over. */
  row: string;
  status: string;
  badge: string;
  notified: number;
}

const good = {
  last: 'complete complete complete',
  row: 'left alone',
  status: 'completed',
  badge: '',
  notified: 0,
};
const bad = { row: 'failed', status: 'failed', badge: '1', notified: 1 };
const first = 'running waiting waiting';

const cases: Case[] = [
  { scenario: 'healthy', first, ...good },
  { scenario: 'running', first: 'complete complete running', ...good },
  { scenario: 'extract-fails', first, last: 'failed waiting waiting', ...bad },
  { scenario: 'conversion-fails', first, last: 'complete failed waiting', ...bad },
  { scenario: 'batch-fails', first, last: 'complete complete failed', ...bad },
  { scenario: 'warnings', first, ...good, row: 'left alone', status: 'warning' },
  { scenario: 'sftp-csv', first, ...good, last: 'complete skipped complete' },
];

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

describe.each(cases)('$scenario', ({ scenario, ...expected }) => {
  test('is reported alike by overlay, list, popup, badge and notification', async () => {
    stage = await setStage({ scenario, notifications: true });
    const notices = await noticesSeen(stage);
    const { page, canvas } = stage;
    await openDetails(stage);
    await expect.poll(() => overlayStates(page)).toBe(expected.first);
    await expect.poll(() => badge(stage as Stage)).toMatchObject({ text: '▶' });

    await press(page, back);
    await expect.poll(() => newestRow(page)).toBe('running');

    canvas.clock.advance(wholeSync);
    await openList(stage);
    await expect.poll(() => newestRow(page)).toBe(expected.row);
    await expect.poll(() => badge(stage as Stage)).toMatchObject({ text: expected.badge });
    await expect.poll(notices).toHaveLength(expected.notified);

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
    expect(await notices()).toHaveLength(expected.notified);
    expectGoodManners(canvas);
  });
});

test('the imports run ahead of the page, which hears of them five minutes late', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  const { page } = stage;
  await openDetails(stage);
  const [, , native = ''] = await nativeSteps(page);
  expect(native).toMatch(/^\d+%$/);
  await expect
    .poll(async () => (await overlaySteps(page)).import?.percent)
    .toBeGreaterThan(Number.parseInt(native, 10));
});

test('a skipped step differs from one that waits, though the page leaves both blank', async () => {
  stage = await setStage({ scenario: 'sftp-csv', speed: 0 });
  const { page, canvas } = stage;
  await openDetails(stage);
  expect((await nativeSteps(page)).slice(1)).toEqual(['', '']);
  await expect.poll(() => overlayStates(page)).toBe('running waiting waiting');
  canvas.clock.advance(11 * minute);
  await press(page, 'Refresh');
  await expect.poll(() => overlayStates(page)).toBe('complete skipped running');
  expect((await nativeSteps(page))[1]).toBe('');
});

test('on a quiet morning nothing calls for attention', async () => {
  stage = await setStage({ scenario: 'nothing-to-do', notifications: true });
  const notices = await noticesSeen(stage);
  await openList(stage);
  await expect.poll(() => newestRow(stage?.page as Page)).toBe('left alone');
  const popup = await openPopup(stage, stage.page);
  const statuses = async () => new Set((await popupItems(popup)).map((item) => item.status));
  await expect.poll(statuses).toEqual(new Set(['completed']));
  await expect.poll(() => badge(stage as Stage)).toMatchObject({ text: '' });
  expect(await notices()).toEqual([]);
  expectGoodManners(stage.canvas);
});

test('imports of no rostering job are followed with no SIS Integration page at all', async () => {
  stage = await setStage({ scenario: 'imports-only' });
  const { page, canvas } = stage;
  const popup = await openPopup(stage, page);
  const { id } = canvas.district(canvasHost).imports.at(-1) ?? {};
  const newest = async () => (await popupItems(popup)).find((item) => item.id === String(id));
  await expect.poll(newest).toMatchObject({ kind: 'import', status: 'in-progress' });
  await expect.poll(() => badge(stage as Stage)).toMatchObject({ text: '▶' });
  canvas.clock.advance(30 * minute);
  await expect.poll(newest).toMatchObject({ kind: 'import', status: 'completed' });
  await expect.poll(() => badge(stage as Stage)).toMatchObject({ text: '' });
  expectGoodManners(canvas);
});

/** Canvas was only read, by ways it has, and never asked twice at once. */
function expectGoodManners({ requests }: SimulatedCanvas): void {
  expect(requests.unexpected).toEqual([]);
  const ours = requests.api(canvasHost);
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.filter(({ method, overlap }) => method !== 'GET' || overlap > 1)).toEqual([]);
}
