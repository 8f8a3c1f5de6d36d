import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { badge } from '../e2e/stage/badge';
import { notifications } from '../e2e/stage/notification';
import {
  failedMarks,
  newestRow,
  overlayStates,
  overlaySteps,
  overlayText,
} from '../e2e/stage/overlay';
import { openPopup, popupItems } from '../e2e/stage/popup';
import { type Stage, setStage } from '../e2e/stage/stage';
import { nativeSteps, openDetails, openList } from '../e2e/stage/tool';
import { Show } from './show';

const album = fileURLToPath(new URL('../../.output/demo/', import.meta.url));
const minute = 60_000;
const demoSpeed = 60;

/** Plays one healthy and one failing sync by itself; 1 if anything that should have shown did not. */
export async function sightsee(markup: string): Promise<number> {
  await mkdir(album, { recursive: true });
  const show = new Show();
  await on({ scenario: 'running', markup }, (stage) => healthySync(stage, show));
  await on({ scenario: 'extract-fails', markup }, (stage) => failingSync(stage, show));
  console.log(
    show.missing === 0
      ? `\nAll of it showed. Screenshots are in .output/demo/.`
      : `\n${show.missing} of it did not show.`,
  );
  return show.missing === 0 ? 0 : 1;
}

async function on(
  options: { scenario: string; markup: string },
  act: (stage: Stage) => Promise<void>,
): Promise<void> {
  const stage = await setStage({ ...options, notifications: true });
  // A picture must not catch a bar on its way.
  await stage.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  try {
    await act(stage);
  } finally {
    await stage.close();
  }
}

async function healthySync(stage: Stage, show: Show): Promise<void> {
  const { page, canvas } = stage;
  console.log('\nA healthy sync, from the middle of its imports to its end:');
  await openList(stage);
  await show.of(
    'list',
    () => newestRow(page),
    (row) => row === 'running',
  );
  await page.screenshot({ path: `${album}list.png` });
  await openDetails(stage);
  await show.of(
    'overlay',
    () => overlayStates(page),
    (seen) => seen === 'complete complete running',
  );
  await show.of(
    'import',
    async () => {
      const ours = (await overlaySteps(page)).import?.percent ?? null;
      const theirs = Number.parseInt((await nativeSteps(page))[2] ?? '', 10);
      return { overlay: ours, page: theirs };
    },
    ({ overlay, page }) => overlay !== null && overlay > page,
  );
  await page.screenshot({ path: `${album}overlay-running.png` });
  await show.of(
    'badge',
    async () => (await badge(stage)).text,
    (text) => text === '▶',
  );
  await showPopup(stage, show, 'in-progress', 'popup-running');
  canvas.clock.speed = demoSpeed;
  await show.of(
    'overlay',
    () => overlayStates(page),
    (seen) => seen === 'complete complete complete',
  );
  await show.of(
    'badge',
    async () => (await badge(stage)).text,
    (text) => text === '',
  );
  await show.of(
    'notification',
    () => notifications(stage),
    (up) => up.length === 0,
  );
}

async function failingSync(stage: Stage, show: Show): Promise<void> {
  const { page, canvas } = stage;
  console.log('\nA sync whose Extract fails:');
  await openDetails(stage);
  await show.of(
    'overlay',
    () => overlayStates(page),
    (seen) => seen === 'running waiting waiting',
  );
  canvas.clock.advance(5 * minute);
  await openList(stage);
  await show.of(
    'list',
    () => newestRow(page),
    (row) => row === 'failed',
  );
  await show.of(
    'badge',
    async () => (await badge(stage)).text,
    (text) => text === '1',
  );
  await show.of(
    'notification',
    () => notifications(stage),
    (up) => up.length === 1,
  );
  // Only the page of the job says why, and nobody has read it yet.
  await showPopup(stage, show, 'failed', 'popup-unread', 'Open this job');
  await openDetails(stage);
  await show.of(
    'overlay',
    () => overlayStates(page),
    (seen) => seen === 'failed waiting waiting',
  );
  await show.of(
    'marked',
    () => failedMarks(page),
    (marks) => marks.length === 2,
  );
  await show.of(
    'why',
    async () =>
      /(Likely cause: [^\n]*).*(Failed at \d+%).*(Probably:\s[^\n]*)/s
        .exec(await overlayText(page))
        ?.slice(1) ?? [],
    (said) => said.length === 3,
  );
  await page.screenshot({ path: `${album}overlay-failed.png` });
  await showPopup(stage, show, 'failed', 'popup', 'refused Canvas’s sign-in');
}

async function showPopup(
  stage: Stage,
  show: Show,
  status: string,
  picture: string,
  words = '',
): Promise<void> {
  const popup = await openPopup(stage, stage.page);
  await show.of(
    'popup',
    async () => (await popupItems(popup))[0],
    (item) => item?.status === status && item.text.includes(words),
  );
  await popup.screenshot({ path: `${album}${picture}.png` });
  await popup.close();
}
