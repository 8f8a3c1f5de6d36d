import { afterEach, expect, test } from 'vitest';
import { badge } from '../stage/badge';
import { failedMarks, newestRow, overlayStates, overlaySteps, overlayText } from '../stage/overlay';
import { canvasHost, type Stage, setStage, toolPage } from '../stage/stage';
import { press, toolFrame } from '../stage/tool';

const minute = 60_000;
const wholeSync = 90 * minute;

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

async function openHistory({ page, canvas }: Stage, markup: string): Promise<void> {
  canvas.district(canvasHost).settings.markup = markup;
  await page.goto(toolPage);
  await expect.poll(() => toolFrame(page)?.$('rosterscope-overlay')).toBeTruthy();
}

test('a sync of generation B is followed by what Canvas tells, and nothing is said of the rest', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  const { page, canvas } = stage;
  await openHistory(stage, 'b-tables');
  await expect.poll(() => newestRow(page, 'Show Details')).toBe('running');

  await press(page, 'Show Details');
  await expect.poll(() => overlayStates(page)).toBe('none none running');
  expect((await overlaySteps(page)).import?.percent).toBeGreaterThan(0);
  expect(await overlayText(page)).not.toMatch(/Roster Extract|Data Conversion/);

  canvas.clock.advance(wholeSync);
  await press(page, 'Back to all Rostering Jobs');
  await expect.poll(() => newestRow(page, 'Show Details')).toBe('left alone');
  await press(page, 'Show Details');
  // The list says that the job is over; of Conversion it tells nothing.
  await expect.poll(() => overlayStates(page)).toBe('complete none complete');
  expect(canvas.requests.unexpected).toEqual([]);
});

test('of several imports the one that failed is marked, whatever the markup', async () => {
  stage = await setStage({ scenario: 'batch-fails' });
  const { page, canvas } = stage;
  canvas.clock.advance(wholeSync);
  await openHistory(stage, 'b-bootstrap');
  await expect.poll(() => newestRow(page, 'Show Details')).toBe('failed');
  await expect.poll(() => badge(stage as Stage)).toMatchObject({ text: '1' });

  await press(page, 'Show Details');
  await expect.poll(() => failedMarks(page)).toEqual(['Canvas Import 2']);
  expect(await overlayText(page)).toContain('There was an error parsing your CSV.');
});
