import { afterEach, expect, test } from 'vitest';
import { connection, overlayStates, overlayText } from '../stage/overlay';
import { type Stage, setStage } from '../stage/stage';
import { frameOf, openDetails } from '../stage/tool';
import { connectWorker, killWorker } from '../stage/worker';
import { greenSync } from './green-sync';

type Heard = { heard: string[] };

let stage: Stage;
afterEach(() => stage.close());

const own = (name: string) =>
  frameOf(stage.page).locator(`rosterscope-overlay >>> ::-p-aria([name="${name}"])`);

/** The page draws itself anew, as by its own Refresh, and takes the panel along. */
async function redraw(): Promise<void> {
  const frame = frameOf(stage.page);
  await frame.evaluate(() => {
    document.querySelector('h1')?.setAttribute('data-old', '');
    document.querySelector<HTMLElement>('[data-do=refresh]')?.click();
  });
  await frame.waitForSelector('#app:not([aria-busy]):not(:has([data-old])) rosterscope-overlay');
}

/** What has the focus within the panel: its name and, of a field, what stands in it. */
const focused = () =>
  frameOf(stage.page).evaluate(() => {
    const field = document.querySelector('rosterscope-overlay')?.shadowRoot?.activeElement;
    return field instanceof HTMLInputElement ? field.value : (field?.textContent ?? null);
  });

test('the focus stays in the panel when the page draws itself anew', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  await openDetails(stage);
  await expect.poll(() => overlayStates(stage.page)).toBe('complete complete running');
  await frameOf(stage.page).evaluate(() => {
    const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
    root?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  });
  await redraw();
  await expect.poll(focused).toBe('Details');
});

test('a note half typed outlives a new page and a new worker, and no key of it reaches the page', async () => {
  stage = await setStage({ scenario: 'mass-deletion', speed: 0 });
  const { page } = stage;
  await greenSync(stage);
  await expect
    .poll(() => overlayText(page))
    .toContain('Completed, but 9,700 enrollments were deleted');
  await frameOf(page).evaluate(() => {
    const world = Object.assign(globalThis, { heard: [] }) as unknown as Heard;
    const hear = ({ key }: KeyboardEvent) => world.heard.push(key);
    document.addEventListener('keydown', hear, { capture: true });
    document.body.addEventListener('keyup', hear);
  });
  await own('Details').click();
  await own('Mark as handled').click();
  await expect.poll(focused).toBe('');
  await page.keyboard.type('school was closed');
  await page.keyboard.press('Home');
  await redraw();
  await page.keyboard.type('A ');
  expect(await focused()).toBe('A school was closed');

  await killWorker(stage);
  // Nothing runs, so the panel would come again within a minute; as it does when its page is shown anew.
  await frameOf(page).evaluate(() => dispatchEvent(new Event('pageshow')));
  const session = await connectWorker(stage);
  await session.detach();
  await expect.poll(() => connection(page)).toBe('Live');
  await page.keyboard.type('whole ');
  expect(await focused()).toBe('A whole school was closed');
  const heard = await frameOf(page).evaluate(() => (globalThis as unknown as Heard).heard);
  expect(heard).toEqual([]);
});
