import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clocksOf } from '../../components/text/clocks';
import { problemText } from '../../components/text/job-text';
import type { Problem } from '../../utils/roster/model/snapshot';
import type { Fault } from '../canvas/faults';
import type { Computer } from './computer';
import { canvasHost, evening, eventsOf, historyOf, ledgerOf, sleep } from './night';
import { i18n } from './platform';

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;

beforeAll(() => {
  Object.assign(globalThis, { chrome: { i18n } });
});
let computer: Computer;
afterEach(() => computer.canvas.close());

/** What an admin who opens the popup now reads of Canvas, and which imports are there. */
async function glance(): Promise<{ text: string | null; imports: string[] }> {
  const { snapshot } = await computer.connect('popup');
  const [account] = snapshot.accounts;
  if (!account) throw new Error('the account is not known any more');
  const text = problemText(account, clocksOf(account, computer.now()));
  return { text, imports: snapshot.imports.map(({ id }) => id) };
}

const statusOf = (id: string | undefined) =>
  ledgerOf(computer).imports[`${canvasHost}/import/${id}`]?.reading.state;

interface Case {
  fault: Fault;
  problem: Problem;
  words: string;
}
const cases: Case[] = [
  { fault: 'throttled-403', problem: 'throttled', words: 'asked Rosterscope to slow down' },
  { fault: 'throttled-429', problem: 'throttled', words: 'asked Rosterscope to slow down' },
  { fault: '500', problem: 'server-error', words: 'returned an error' },
  { fault: '500-cut', problem: 'server-error', words: 'returned an error' },
  { fault: 'slow', problem: 'unreachable', words: 'Can’t reach' },
  { fault: 'redirect-login', problem: 'not-canvas', words: 'sent an unexpected answer' },
  { fault: 'html', problem: 'not-canvas', words: 'sent an unexpected answer' },
  { fault: 'truncated', problem: 'not-canvas', words: 'sent an unexpected answer' },
  { fault: 'huge', problem: 'not-canvas', words: 'sent an unexpected answer' },
  { fault: 'hang-up', problem: 'unreachable', words: 'Can’t reach' },
];

describe.each(cases)('a Canvas with the fault $fault', ({ fault, problem, words }) => {
  test('is let be, said with what was known, and read again when it is well', async () => {
    computer = await evening({ scenario: 'imports-only' });
    const { canvas } = computer;
    const before = await glance();
    expect(before.text).toBeNull();
    const running = before.imports[0];
    expect(statusOf(running)).toBe('importing');

    canvas.faults.on(canvasHost, fault);
    canvas.requests.clear();
    const began = computer.now();
    while (computer.now() < began + 60 * minute) await computer.sleep(began + 60 * minute);
    expect(ledgerOf(computer).accounts[canvasHost]?.problem).toBe(problem);
    expect(canvas.requests.api().length).toBeLessThanOrEqual(40); // of 120 while it runs
    const during = await glance();
    expect(during.text).toContain(words);
    expect(during.text).toMatch(/Last update from Canvas: .*(hour|h|min).* ago/);
    expect(during.imports).toEqual(before.imports);
    expect(statusOf(running)).toBe('importing'); // as it was known, not as it is

    canvas.faults.clear();
    const healed = computer.now();
    while (computer.now() < healed + 15 * minute) await computer.sleep(healed + 15 * minute);
    expect((await glance()).text).toBeNull();
    expect(statusOf(running)).toBe('imported');
    const kept = (await historyOf(computer)).map(({ key, status }) => `${key} ${status}`);
    expect(kept).toContain(`${canvasHost}/import/${running} completed`);
    expect(computer.raised).toEqual([]);
  });
});

test('a computer without a network waits, says so, and asks when it is back', async () => {
  computer = await evening({ scenario: 'imports-only' });
  computer.network.onLine = false;
  const began = computer.now();
  while (computer.now() < began + 60 * minute) await computer.sleep(began + 60 * minute);
  expect((await glance()).text).toContain('You’re offline');
  computer.network.onLine = true;
  expect((await glance()).text).toBeNull();
});

describe.each([3 * day, -3 * day])('a clock of this computer that is %i ms off', (wrong) => {
  test('changes no event and no time', async () => {
    computer = await evening({ wrong });
    await sleep(computer, null);
    const [failed, overdue, ...more] = eventsOf(computer);
    expect(more).toEqual([]);
    expect(failed).toMatchObject({ kind: 'failed', notice: 'told' });
    expect(overdue).toMatchObject({ kind: 'overdue', notice: 'told' });
    expect(new Date(overdue?.expectedAt ?? 0).toISOString()).toMatch(/^2026-11-24T08:0\d/);
    const latest = (await historyOf(computer)).at(-1);
    const plan = computer.canvas.district(canvasHost).imports.at(-1);
    expect(latest?.startedAt).toBe(Math.floor((plan?.startedAt ?? 0) / second) * second);
  });
});
