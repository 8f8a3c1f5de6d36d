import { afterEach, describe, expect, test } from 'vitest';
import { importsAt } from '../../canvas/sync/job-plan';
import { jobAt } from '../../canvas/sync/job-state';
import { grammarChoices, grammarName } from '../../canvas/tool/grammar/markup';
import { badge } from '../stage/badge';
import { deepSight } from '../stage/deep';
import { notifications } from '../stage/notification';
import { openPopup, popupItems } from '../stage/popup';
import { canvasHost, type Stage, setStage, toolPage } from '../stage/stage';
import { press, toolFrame } from '../stage/tool';

const minute = 60_000;
const wholeSync = 90 * minute;
const seed = Number(process.env.SEED ?? 2026);
const pages = Number(process.env.GRAMMAR_PAGES ?? 20);
const names = Array.from({ length: pages }, (_, n) => grammarName('A', seed, n));

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

async function open(scenario: string, markup: string, speed?: number): Promise<Stage> {
  stage = await setStage({ scenario, speed, notifications: true });
  stage.canvas.district(canvasHost).settings.markup = markup;
  await openList(stage);
  return stage;
}

async function openList({ page }: Stage): Promise<void> {
  await page.goto(toolPage);
  await expect.poll(() => toolFrame(page)?.$('::-p-text(Job Status Details)')).toBeTruthy();
  await expect.poll(async () => (await deepSight(page)).width).toBeGreaterThan(200);
}

const states = (of: Stage) => async () => (await deepSight(of.page)).states;
const chip = (of: Stage) => async () => (await deepSight(of.page)).chips[0];
const badgeText = (of: Stage) => async () => (await badge(of)).text;

/** Waits until the popup has a job of that status and none that runs; a page need not show whose it is. */
async function expectInPopup(of: Stage, status: string): Promise<void> {
  const popup = await openPopup(of, of.page);
  const statuses = async () =>
    (await popupItems(popup)).flatMap((item) => (item.kind === 'job' ? [item.status] : []));
  await expect.poll(statuses).not.toContain('in-progress');
  await expect.poll(statuses).toContain(status);
  await popup.close();
}

/** What the steps of the running job are at the simulation's clock, as the panel says it. */
function truth({ canvas }: Stage): string {
  const running = canvas
    .district(canvasHost)
    .jobs.map((plan) => jobAt(plan, canvas.clock.now()))
    .find((job) => job && !job.over);
  const kinds = Object.values(running?.steps ?? {}).map(({ kind }) => kind);
  return kinds
    .map((kind) => (kind === 'percent' ? 'running' : kind === 'blank' ? 'waiting' : kind))
    .join(' ');
}

test('one sync is followed from page to page of another look', async () => {
  stage = await setStage({ scenario: 'healthy', speed: 0 });
  const { page, canvas } = stage;
  const district = canvas.district(canvasHost);
  const running = district.jobs.find((plan) => !jobAt(plan, canvas.clock.now())?.over);
  const left = (running && importsAt(running)) ?? 0;
  // Before its import, Canvas knows no more of a job than the page does.
  const pause = Math.floor((left - canvas.clock.now()) / (names.length + 1));
  const verdicts: string[] = [];
  for (const markup of names) {
    district.settings.markup = markup;
    canvas.clock.advance(pause);
    await openList(stage);
    await press(page, 'Job Status Details');
    const wanted = truth(stage);
    const read = states(stage);
    const isRight = await expect
      .poll(read, { timeout: 10_000 })
      .toBe(wanted)
      .then(() => true)
      .catch(() => false);
    verdicts.push(isRight ? 'right' : `${markup}: ${await read()}, is ${wanted}`);
  }
  const others = verdicts.filter((verdict) => verdict !== 'right');
  expect(
    others.filter((verdict) => !/: [^,]*(unknown|none)/.test(verdict) && !/: , /.test(verdict)),
  ).toEqual([]);
  expect(others.length, others.join('\n')).toBeLessThanOrEqual(names.length / 10);
  expect(canvas.requests.unexpected).toEqual([]);
});

// Forty browsers, one after the other, take their time: only where GRAMMAR_ASSERT asks for them.
describe.runIf(process.env.GRAMMAR_ASSERT).each(names)('%s', (markup) => {
  test('a sync is followed to its end', async () => {
    const on = await open('healthy', markup);
    await expect.poll(chip(on)).toMatch(/%|not known yet/);
    await press(on.page, 'Job Status Details');
    await expect.poll(states(on)).toBe('running waiting waiting');
    await expect.poll(badgeText(on)).toBe('▶');

    on.canvas.clock.advance(wholeSync);
    await press(on.page, 'Refresh');
    await expect.poll(states(on)).toBe('complete complete complete');
    await press(on.page, 'Back to all Rostering Jobs');
    await expect.poll(chip(on)).toBeUndefined();
    await expect.poll(badgeText(on)).toBe('');
    await expectInPopup(on, 'completed');
    expect(await notifications(on)).toEqual([]);
    expect(on.canvas.requests.unexpected).toEqual([]);
  });

  test('a sync that fails is reported by all, and once', async () => {
    const on = await open('extract-fails', markup);
    await press(on.page, 'Job Status Details');
    await expect.poll(states(on)).toBe('running waiting waiting');

    on.canvas.clock.advance(wholeSync);
    await openList(on);
    await expect.poll(async () => (await deepSight(on.page)).marks.length).toBeGreaterThan(0);
    await expect.poll(badgeText(on)).toBe('1');
    await expect.poll(() => notifications(on)).toHaveLength(1);
    await expectInPopup(on, 'failed');

    await press(on.page, 'Job Status Details');
    await expect.poll(states(on)).toBe('failed waiting waiting');
    await expect.poll(async () => (await deepSight(on.page)).marks.length).toBeGreaterThan(0);
    await expect.poll(badgeText(on)).toBe('');
    expect(await notifications(on)).toHaveLength(1);
  });
});

/** The first page of the seed whose job has an id that is shown, or none anywhere. */
function markupThat(showsId: boolean): string {
  for (let n = 0; n < 5000; n++) {
    const name = grammarName('A', seed, n);
    const { list, details } = grammarChoices(name);
    const addressed = list.link?.value === 'address' || list.link?.value === 'query';
    const shown = details.id?.value === 'fact' && addressed;
    const hidden = details.id?.value === 'none' && !addressed && details.files?.value === 'unnamed';
    if (showsId ? shown : hidden) return name;
  }
  throw new Error('no such page');
}

describe.runIf(process.env.GRAMMAR_ASSERT).each([
  ['with an id', true],
  ['without an id', false],
] as const)('Canvas ahead of the page, %s', (_, showsId) => {
  test('is followed', async () => {
    const on = await open('running', markupThat(showsId), 0);
    await press(on.page, 'Job Status Details');
    await expect.poll(states(on)).toBe('complete complete running');
    const percent = async () => (await deepSight(on.page)).percent ?? 0;
    // The page knows what Canvas said five minutes ago, and stands still.
    await expect.poll(percent).toBeGreaterThan(40);
    const before = await percent();
    on.canvas.clock.advance(2 * minute);
    await expect.poll(percent).toBeGreaterThan(before);
  });
});
