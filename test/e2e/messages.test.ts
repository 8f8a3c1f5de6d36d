import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeFindings } from './stage/assistive/axe';
import { longTasks, watchTasks } from './stage/measure/long-tasks';
import { overlayStates, overlayText } from './stage/overlay';
import { canvasHost, type Stage, setStage } from './stage/stage';
import { frameOf, openDetails, press } from './stage/tool';
import { killWorker } from './stage/worker';

const minute = 60_000;
const total = 4020;

let stage: Stage;
beforeEach(async () => {
  stage = await setStage({ scenario: 'cascade', speed: 0 });
});
afterEach(() => stage.close());

interface Shown {
  headline: string;
  /** The entry of each group, and how many messages it explains. */
  groups: (string | undefined)[][];
  progress: string;
  buttons: string[];
}

/** The messages of the imports as the panel shows them now. */
async function messages(): Promise<Shown> {
  return frameOf(stage.page).evaluate(() => {
    const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
    const items = [...(root?.querySelectorAll<HTMLElement>('.group-item') ?? [])];
    const part = root?.querySelector('.groups')?.closest('section');
    const text = (selector: string) =>
      part?.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';
    return {
      headline: text('.headline'),
      groups: items.map((item) => [
        item.dataset.entry,
        item.querySelector('strong')?.innerText.trim(),
      ]),
      progress: text('[role=status]'),
      buttons: [...(part?.querySelectorAll('.buttons > button') ?? [])]
        .map((button) => (button as HTMLElement).innerText.trim())
        .filter((name) => name !== 'Show messages and rows'),
    };
  });
}

/** The reason as it is shown before anything is opened. */
const brief = () =>
  frameOf(stage.page).evaluate(
    () =>
      document
        .querySelector('rosterscope-overlay')
        ?.shadowRoot?.querySelector<HTMLElement>('.place .brief')?.innerText ?? '',
  );

/** The bar while messages are read, as a screen reader has it: how many, of how many. */
const bar = () =>
  frameOf(stage.page).evaluate(() => {
    const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
    const found = root?.querySelector<HTMLProgressElement>('[aria-label="Reading messages"]');
    return found ? [found.value, found.max] : null;
  });

const pressOwn = (name: string) =>
  frameOf(stage.page).locator(`rosterscope-overlay >>> ::-p-aria([name="${name}"])`).click();

const errorPages = () =>
  stage.canvas.requests.api(canvasHost).filter(({ path }) => path.includes('/errors'));

/** Opens the details of a sync as it begins, and then sees on the page how it failed. */
async function failedSync(): Promise<void> {
  const { page, canvas } = stage;
  await watchTasks(page);
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toBe('running waiting waiting');
  canvas.clock.advance(90 * minute);
  // Canvas is asked every few seconds, and tells the end before the page does.
  await expect.poll(() => overlayStates(page)).toMatch(/failed$/);
  await press(page, 'Refresh');
  await expect.poll(() => overlayStates(page)).toBe('complete complete failed');
}

const whole = [
  ['R3', '3,912 messages'],
  ['U1', '96 messages'],
  ['R11', '12 messages'],
];

test('4,020 messages are three causes: at a glance with ten requests, to the last one on request', async () => {
  const { page, canvas } = stage;
  await failedSync();
  // Nobody has asked for anything, but the page shows no reason: the first of the messages do.
  await expect
    .poll(() => overlayText(page))
    .toContain('A course names a school that Canvas does not have');
  await expect.poll(brief).toMatch(/You can fix this\. Create the sub-account/);
  await pressOwn('Details');
  await expect.poll(async () => (await messages()).progress).toBe('912 of 4,020 messages read');
  const first = await messages();
  expect(first.groups.map(([entry]) => entry)).toEqual(['R3', 'U1', 'R11']);
  expect(first.headline).toMatch(/causes? explains? \d+ of 912 messages$/);
  expect(first.buttons).toEqual(['Load more', 'Load all']);
  expect(errorPages()).toHaveLength(10);

  const seen = new Set<string>();
  for (let read = 912; read < total; ) {
    await pressOwn('Load more');
    read = Math.min(total, read + 1000);
    const until = `${read.toLocaleString('en-US')} of 4,020 messages read`;
    await expect.poll(async () => seen.add((await messages()).progress).has(until)).toBe(true);
  }
  // Shown while they were read, a page of a hundred at a time.
  expect([...seen].filter((text) => /^Reading messages, [\d,]+ of 4,020…$/.test(text))).not.toEqual(
    [],
  );
  expect(await messages()).toEqual({
    headline: '1 cause explains 3,912 of 4,020 messages',
    groups: whole,
    progress: '4,020 of 4,020 messages read',
    buttons: [],
  });
  expect(errorPages()).toHaveLength(42);
  expect(errorPages().filter(({ method, overlap }) => method !== 'GET' || overlap > 1)).toEqual([]);
  expect(canvas.requests.unexpected).toEqual([]);
  expect(await axeFindings(frameOf(page), 'rosterscope-overlay')).toEqual([]);
  const tasks = await longTasks(frameOf(page));
  console.log(
    `Tasks over 50 ms in the page: ${tasks.length}, the longest ${Math.max(0, ...tasks)} ms`,
  );
});

test('reading can be stopped, and goes on where it was, or anew where nobody knows any more', async () => {
  const { canvas } = stage;
  await failedSync();
  await pressOwn('Details');
  const both = ['Load more', 'Load all'];
  await expect.poll(async () => (await messages()).buttons).toEqual(both);
  canvas.faults.slowMs = 400;
  canvas.faults.on(canvasHost, 'slow');
  await pressOwn('Load all');
  await expect
    .poll(async () => (await messages()).progress)
    .toMatch(/^Reading messages, 1,[01]12 of/);
  const [value = 0, most] = (await bar()) ?? [];
  expect([value > 900 && value < total, most]).toEqual([true, total]);
  await pressOwn('Stop');
  await expect.poll(async () => (await messages()).buttons).toEqual(both);
  expect(await bar()).toBeNull();
  const stopped = await messages();
  expect(stopped.progress).toMatch(/^1,\d12 of 4,020 messages read$/);
  const asked = errorPages().length;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(errorPages()).toHaveLength(asked);
  canvas.faults.clear();
  await pressOwn('Load more');
  await expect
    .poll(async () => (await messages()).progress)
    .toMatch(/^2,\d12 of 4,020 messages read$/);

  await killWorker(stage);
  canvas.requests.clear();
  await pressOwn('Load more');
  await expect.poll(async () => (await messages()).progress).toBe('912 of 4,020 messages read');
  expect(errorPages()).toHaveLength(10);
});
