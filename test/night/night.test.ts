import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Computer } from './computer';
import { canvasHost, evening, eventsOf, historyOf, ledgerOf, sleep } from './night';

/** Ms, on a busy machine. */
const nightLasts = 600_000;
const open: Computer[] = [];
async function night(seed: number | null): Promise<Computer> {
  const computer = await evening();
  open.push(computer);
  await sleep(computer, seed);
  return computer;
}
const ended = async (computer: Computer) =>
  (await historyOf(computer)).map(({ key, status, endedAt }) => `${key} ${status} ${endedAt}`);

let quiet: Computer;
beforeAll(async () => {
  quiet = await night(null);
}, nightLasts);
afterAll(() => Promise.all(open.map(({ canvas }) => canvas.close())));

describe('a night of a good, a failed and a missing sync, with no page open', () => {
  test('gives these events, badges and notifications, and no others', async () => {
    const [good, failed] = quiet.canvas.district(canvasHost).imports.slice(-2);
    const failure = `failed|${canvasHost}/import/${failed?.id}`;
    const [first, second, ...more] = eventsOf(quiet);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ id: failure, kind: 'failed', step: 'import', notice: 'told' });
    expect(second).toMatchObject({ kind: 'overdue', subject: canvasHost, notice: 'told' });
    // Seven hours after the evening began, and some minutes for Extract and Conversion.
    expect(new Date(second?.expectedAt ?? 0).toISOString()).toMatch(/^2026-11-24T08:0\d/);
    expect(ledgerOf(quiet).accounts[canvasHost]?.missingAt).toBe(second?.expectedAt);
    expect(quiet.badges).toEqual(['', '▶', '', '▶', '1']);
    expect(quiet.raised).toEqual([failure, second?.id]);
    const [whatFailed, whatIsMissing] = quiet.notices.values();
    expect(whatFailed).toMatch(/^Canvas import \d+ failed · Canvas Imports failed at \d+%/);
    expect(whatIsMissing).toMatch(/^A roster sync didn’t start · Expected at /);
    const history = await ended(quiet);
    expect(history.join('\n')).toContain(`import/${good?.id} completed`);
    expect(history.join('\n')).toContain(`import/${failed?.id} failed`);
    expect(history).toHaveLength(50);
  });

  test('costs Canvas little, and nobody else anything', () => {
    const { requests } = quiet.canvas;
    expect(quiet.network.strangers).toEqual([]);
    expect(requests.unexpected).toEqual([]);
    expect(requests.all.filter(({ overlap, signedIn }) => overlap > 1 || !signedIn)).toEqual([]);
    expect(quiet.complaints).toEqual([]);
  });
});

test(
  'on a day without sync, as the admin entered it, nothing is missing',
  async () => {
    const computer = await evening();
    open.push(computer);
    const pauses = [{ from: '2026-11-24', to: '2026-11-24' }];
    computer.local.set('settings', JSON.stringify({ pauses }));
    await sleep(computer, null);
    expect(eventsOf(computer).map(({ kind }) => kind)).toEqual(['failed']);
    expect(ledgerOf(computer).accounts[canvasHost]?.missingAt).toBeNull();
  },
  nightLasts,
);

test(
  'in quiet hours the badge counts and no notice comes; it comes when they are over',
  async () => {
    const computer = await evening();
    open.push(computer);
    const began = new Date(computer.now());
    const from = began.getHours() * 60 + began.getMinutes();
    const quietHours = { from, to: (from + 6 * 60) % 1440 };
    computer.local.set('settings', JSON.stringify({ quietHours }));
    await sleep(computer, null, 5.9);
    const failures = () => eventsOf(computer).filter(({ kind }) => kind === 'failed');
    expect(failures()).toMatchObject([{ notice: 'due' }]);
    expect([computer.badges.at(-1), computer.raised]).toEqual(['1', []]);
    await sleep(computer, null, 1);
    expect(computer.raised).toEqual(failures().map(({ id }) => id));
    expect(failures()).toMatchObject([{ notice: 'told' }]);
  },
  nightLasts,
);

const killed = new Map<number, Computer>();
/** Nights to be killed in: 15 come to some 10,000 deaths. */
const nights = Number(process.env.NIGHTS ?? 2);
const seeds = Array.from({ length: nights }, (_, n) => n + 1);
afterAll(() => {
  const deaths = [...killed.values()].map((computer) => computer.deaths);
  if (nights > 2) console.info(`${deaths.reduce((sum, n) => sum + n, 0)} deaths`);
});

describe.each(seeds)('killed at random 200 times and more, by seed %i', (seed) => {
  test(
    'the night gives the same events, once each, and the same history',
    async () => {
      const computer = await night(seed);
      killed.set(seed, computer);
      expect(computer.deaths).toBeGreaterThanOrEqual(200);
      expect(eventsOf(computer)).toEqual(eventsOf(quiet));
      expect(computer.raised.toSorted()).toEqual(quiet.raised.toSorted());
      expect(computer.badges.at(-1)).toBe('1');
      expect(await ended(computer)).toEqual(await ended(quiet));
      const { requests } = computer.canvas;
      expect(requests.all.filter(({ overlap }) => overlap > 1)).toEqual([]);
    },
    nightLasts,
  );
});

test(
  'the same seed gives the same night, to the moment of each event',
  async () => {
    const again = await night(1);
    const once = killed.get(1);
    expect(again.deaths).toBe(once?.deaths);
    expect(ledgerOf(again).events).toEqual(once && ledgerOf(once).events);
  },
  nightLasts,
);

test(
  'a browser that is closed and opened again watches on, with no page opened and no alarm kept',
  async () => {
    const computer = await evening();
    open.push(computer);
    const begun = computer.now();
    await computer.restart();
    expect(computer.alarms.next()).not.toBeNull();
    await sleep(computer, null);
    expect(eventsOf(computer)).toEqual(eventsOf(quiet));
    expect(computer.raised).toEqual(quiet.raised);
    expect(computer.canvas.requests.api().some(({ simulatedAt }) => simulatedAt > begun)).toBe(
      true,
    );
  },
  nightLasts,
);

test(
  'a worker that dies at once after such a start is woken again',
  async () => {
    const computer = await evening();
    open.push(computer);
    for (const step of [3, 4, 5, 8]) {
      await computer.restart({ step, after: true });
      expect(computer.alarms.next(), `${step}`).not.toBeNull();
    }
  },
  nightLasts,
);
