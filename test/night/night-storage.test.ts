import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Computer } from './computer';
import { canvasHost, evening, eventsOf, historyOf, ledgerOf } from './night';

const minute = 60_000;
let computer: Computer;
beforeEach(async () => {
  computer = await evening();
});
afterEach(() => computer.canvas.close());

/** A sync is started by hand and fails; gives the id of its event. */
async function fail(): Promise<string> {
  const { canvas } = computer;
  const job = canvas.district(canvasHost).runNow(canvas.clock.now(), 'Dana Whitfield');
  computer.advance(45 * minute);
  await computer.sleep(computer.now());
  return `failed|${canvasHost}/import/${job.imports[0]?.id}`;
}

describe('a disk without room', () => {
  test('tells a failure once, though the notice is dismissed and nothing can be marked', async () => {
    computer.isFull = true;
    computer.areNoticesBrief = true;
    const failure = await fail();
    for (let wake = 0; wake < 6; wake++) {
      computer.endWorker();
      computer.advance(15 * minute);
      await computer.sleep(computer.now());
    }
    expect(computer.raised).toEqual([failure]);
  });

  test('loses nothing that was known, tells what is new, and says so until there is room', async () => {
    const known = Object.keys(ledgerOf(computer).imports);
    computer.isFull = true;
    const failure = await fail();
    expect(computer.raised).toEqual([failure]);
    const popup = await computer.connect('popup');
    expect(popup.shown.trouble).toBe('not-stored');
    expect(popup.snapshot.imports).toHaveLength(known.length + 1);

    // The next worker knows what could be stored, and learns the rest from Canvas.
    computer.endWorker();
    expect(Object.keys(ledgerOf(computer).imports)).toEqual(known);
    computer.advance(15 * minute);
    await computer.sleep(computer.now());
    expect(computer.raised).toEqual([failure]);
    expect((await computer.connect('popup')).snapshot.imports).toHaveLength(known.length + 1);

    computer.isFull = false;
    computer.advance(15 * minute);
    await computer.sleep(computer.now());
    expect((await computer.connect('popup')).shown.trouble).toBeNull();
    const failures = eventsOf(computer).filter(({ kind }) => kind === 'failed');
    expect(failures).toMatchObject([{ id: failure, notice: 'told' }]);
    expect(computer.raised.filter((id) => id === failure)).toHaveLength(1);
  });
});

describe.each(['forbidden', 'silent'] as const)('an IndexedDB that is %s', (failure) => {
  test('holds up no failure, is said, and gets what it missed when it is back', async () => {
    const known = (await historyOf(computer)).length;
    computer.endWorker();
    computer.databaseFailure = failure;
    const { life } = computer.start();
    const failed = fail();
    for (let seconds = 0; seconds < 30; seconds++) {
      await life.rest();
      computer.advance(1000);
    }
    const id = await failed;
    await life.rest();
    expect(computer.raised).toEqual([id]);
    const popup = await computer.connect('popup');
    expect(popup.shown.trouble).toBe('no-history');
    expect(popup.snapshot.imports[0]).toMatchObject({ status: 'failed' });
    expect(await historyOf(computer)).toHaveLength(known);

    computer.databaseFailure = null;
    computer.endWorker();
    computer.advance(15 * minute);
    await computer.sleep(computer.now());
    expect((await computer.connect('popup')).shown.trouble).toBeNull();
    expect(await historyOf(computer)).toHaveLength(known + 1);
    expect(computer.raised).toEqual([id]);
  });
});

test('what grows is kept as a text: objects of a thousand fields hold a browser up', () => {
  const grown = [...computer.local].filter(([, kept]) => kept.length > 20_000);
  expect(grown.map(([key]) => key)).toEqual(['ledger']);
  for (const [, kept] of grown) expect(JSON.parse(kept)).toBeTypeOf('string');
});
