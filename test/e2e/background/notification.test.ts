import { afterEach, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { badge } from '../stage/badge';
import { noticesSeen, notifications } from '../stage/notification';
import { overlayStates } from '../stage/overlay';
import { openPopup } from '../stage/popup';
import { ordinaryPage, type Stage, setStage, toolPage } from '../stage/stage';
import { openDetails } from '../stage/tool';
import { inWorker, killWorker } from '../stage/worker';

declare const chrome: typeof Browser;

const wholeSync = 90 * 60_000;
let stage: Stage;
afterEach(() => stage.close());

/** The admin has looked at the running sync, and has gone on to other pages before it fails. */
async function leaveRunningSync(): Promise<void> {
  stage = await setStage({ scenario: 'batch-fails', notifications: true });
  await openDetails(stage);
  await expect.poll(() => overlayStates(stage.page)).toBe('running waiting waiting');
  await stage.page.goto(ordinaryPage);
  stage.canvas.clock.advance(wholeSync);
}

test('a failure is notified once, also when the worker dies between the poll and the notice', async () => {
  await leaveRunningSync();
  const notices = await noticesSeen(stage);
  // The worker gets no further than this call.
  await inWorker(stage, () => {
    const never = () => new Promise<never>(() => {});
    for (const api of [chrome, (globalThis as { browser?: typeof chrome }).browser]) {
      if (api) Object.defineProperty(api.notifications, 'create', { value: never });
    }
  });
  const popup = await openPopup(stage, stage.page);
  await expect.poll(() => badge(stage)).toMatchObject({ text: '1' });
  expect(await notices()).toEqual([]);

  await killWorker(stage);
  await expect.poll(notices).toHaveLength(1);
  await killWorker(stage);
  await popup.reload();
  await expect.poll(() => badge(stage)).toMatchObject({ text: '1' });
  expect(await notices()).toHaveLength(1);
});

test('a click on the notice opens the job, also after the worker has died', async () => {
  await leaveRunningSync();
  const popup = await openPopup(stage, stage.page);
  await expect.poll(() => notifications(stage)).toHaveLength(1);
  const [id = ''] = await notifications(stage);
  expect(await popup.$('.news')).toBe(null); // the first run of a version is no update
  await killWorker(stage);
  await popup.reload(); // wakes another worker
  const click = (clicked: string) => {
    const { onClicked } = chrome.notifications as unknown as {
      onClicked: { dispatch(id: string): void };
    };
    onClicked.dispatch(clicked);
  };
  await inWorker(stage, click, id);
  const target = await stage.browser.waitForTarget((each) => each.url().startsWith(toolPage));
  const page = await target.page();
  if (!page) throw new Error('the job opened in something that is no tab');
  await expect.poll(() => overlayStates(page)).toBe('complete complete failed');
  await expect.poll(() => badge(stage)).toMatchObject({ text: '' });
  expect(await notifications(stage)).toEqual([]);
});
