import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { framesOf, recorded } from '../stage/measure/trace';
import { newestRow, overlayText } from '../stage/overlay';
import { type Stage, setStage } from '../stage/stage';
import { openList } from '../stage/tool';

let stage: Stage;
afterEach(() => stage.close());

const seconds = 3;
/** What a screen draws of an animation that its page has to work out is 60 a second. */
const most = 10;

test.each([
  ['nothing runs', 'nothing-to-do', 'left alone'],
  ['a step runs of which no percentage is known', 'running', 'running'],
] as const)(
  'while %s the browser draws the page only when something changed',
  async (_, scenario, row) => {
    stage = await setStage({ scenario, speed: 0 });
    await openList(stage);
    await expect.poll(() => newestRow(stage.page)).toBe(row);
    await expect.poll(() => overlayText(stage.page)).not.toBe('');
    // What was just shown comes to rest.
    await wait(2000);
    const events = await recorded(stage.page, () => wait(seconds * 1000));
    expect(framesOf(events)).toBeLessThanOrEqual(seconds * most);
  },
);
