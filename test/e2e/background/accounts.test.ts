import { afterEach, expect, test } from 'vitest';
import { badge } from '../stage/badge';
import { notifications } from '../stage/notification';
import { overlayStates } from '../stage/overlay';
import { openPopup } from '../stage/popup';
import { canvasHost, type Stage, setStage, signIn } from '../stage/stage';
import { openDetails } from '../stage/tool';

const other = 'lakeside.instructure.com';
const minute = 60_000;
const wholeSync = 90 * minute;
let stage: Stage;
afterEach(() => stage.close());

interface Group {
  host: string;
  /** Keys of the jobs and imports in it. */
  keys: string[];
  text: string;
}

/** The groups of the popup, in a popup opened for it. */
async function groups(): Promise<Group[]> {
  const popup = await openPopup(stage, stage.page);
  try {
    await popup.waitForSelector('[data-host]');
    return await popup.$$eval('[data-host]', (sections) =>
      (sections as HTMLElement[]).map((section) => ({
        host: section.dataset.host ?? '',
        keys: [...section.querySelectorAll<HTMLElement>('[data-job], [data-import]')].map(
          ({ dataset }) => dataset.job ?? dataset.import ?? '',
        ),
        text: section.innerText,
      })),
    );
  } finally {
    await popup.close();
  }
}
const said = async (host: string) => (await groups()).find((group) => group.host === host)?.text;

test('two accounts on two hosts with two sessions stay apart, and the badge adds them up', async () => {
  stage = await setStage({ scenario: 'batch-fails', notifications: true, speed: 0 });
  const { page, canvas } = stage;
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toBe('running waiting waiting');
  canvas.clock.advance(8 * minute);
  await signIn(page, other);
  await page.goto(`https://${other}/courses/7`);
  const running = async () =>
    (await groups()).map(({ host, text }) => [host, /Running/.test(text)]);
  await expect.poll(running).toEqual([
    [canvasHost, true],
    [other, true],
  ]);
  for (const { host, keys } of await groups()) {
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !key.startsWith(`${host}/`))).toEqual([]);
  }

  // Where there is no tray, Chromium takes a notice down after some seconds: each is looked for in time.
  const notified = new Set<string>();
  const hear = async () => {
    for (const id of await notifications(stage)) notified.add(id);
    return [...notified].map((id) => id.split('|').slice(0, 2).join(' ').split('/')[0]).sort();
  };
  expect(await hear()).toEqual([]);
  canvas.signOut(other);
  await expect.poll(() => groups().then(hear)).toEqual([`signed-out ${other}`]);
  expect(await said(other)).toContain(`You’re signed out of ${other}`);
  const { requests } = canvas;
  requests.clear();
  await expect.poll(() => groups().then(() => requests.api(canvasHost).length)).toBeGreaterThan(1);
  expect(requests.api(other)).toEqual([]);
  expect(await said(canvasHost)).not.toContain('signed out');

  await signIn(page, other);
  canvas.clock.advance(wholeSync);
  const failures = [`failed ${canvasHost}`, `failed ${other}`];
  await expect.poll(() => groups().then(hear)).toEqual([...failures, `signed-out ${other}`]);
  // A failure that comes while others are being published is told with them, and counted in the next round.
  await expect.poll(() => badge(stage)).toMatchObject({ text: '2' });
});
