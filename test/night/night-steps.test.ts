import { afterEach, describe, expect, test } from 'vitest';
import type { Computer } from './computer';
import type { Death } from './life';
import { canvasHost, evening, eventsOf } from './night';

const open: Computer[] = [];
afterEach(() => Promise.all(open.splice(0).map(({ canvas }) => canvas.close())));

/** A sync is started by hand and fails; the alarm that notices it kills the worker at that step. */
async function failOnce(computer: Computer, death: Death): Promise<boolean> {
  const { canvas, deaths } = computer;
  canvas.district(canvasHost).runNow(canvas.clock.now(), 'Dana Whitfield');
  computer.advance(45 * 60_000);
  computer.endWorker();
  await computer.sleep(computer.now(), death);
  const isDead = computer.deaths > deaths;
  await computer.restart();
  await computer.sleep(computer.now() + 30 * 60_000);
  return isDead;
}

describe.each([
  ['before', 'stay up', false, false],
  ['after', 'stay up', true, false],
  ['after', 'go down at once', true, true],
])('a worker that dies %s any one of its steps, where notices %s', (_, __, after, areBrief) => {
  test('loses no failure and tells none twice', async () => {
    const computer = await evening();
    open.push(computer);
    computer.areNoticesBrief = areBrief;
    let step = 1;
    while (await failOnce(computer, { step, after })) step++;
    expect(step).toBeGreaterThan(20);
    const events = eventsOf(computer);
    const failures = events.filter(({ kind }) => kind === 'failed').map(({ id }) => id);
    expect(failures).toHaveLength(step + 1); // and that of the night itself
    expect(events.filter(({ notice }) => notice !== 'told')).toEqual([]);
    expect(computer.raised.toSorted()).toEqual(events.map(({ id }) => id));
  }, 120_000);
});
