import { afterEach, expect, test } from 'vitest';
import type { RecordedRequest } from '../canvas/requests';
import type { Computer } from './computer';
import { canvasHost, evening, ledgerOf, sleep, visit } from './night';

const second = 1000;
const hour = 3_600_000;
const toolTab = (id: number) => ({
  id,
  url: `https://${canvasHost}/accounts/1/external_tools/42`,
});

let computer: Computer;
afterEach(() => computer.canvas.close());

/** The most requests that fall into any hour. */
function mostAnHour(requests: RecordedRequest[]): number {
  const times = requests.map(({ simulatedAt }) => simulatedAt);
  return Math.max(...times.map((at) => times.filter((t) => t >= at && t < at + hour).length));
}

test('an idle account costs twelve requests an hour at most, and far fewer on the whole', async () => {
  computer = await evening({ scenario: 'nothing-to-do' });
  await sleep(computer, null);
  const asked = computer.canvas.requests.api();
  expect(mostAnHour(asked)).toBeLessThanOrEqual(12);
  expect(asked.length).toBeLessThanOrEqual(10 * 6);
  expect(asked.length).toBeGreaterThan(10 * 3);
});

test('a computer that was asleep for hours asks once when it wakes', async () => {
  computer = await evening({ scenario: 'nothing-to-do' });
  computer.canvas.requests.clear();
  computer.endWorker();
  computer.advance(7 * hour);
  await computer.sleep(computer.now());
  expect(computer.canvas.requests.api().length).toBe(1);
});

test('however many want to know at the same moment, one thing is asked at a time', async () => {
  computer = await evening({ scenario: 'running' });
  computer.advance(hour);
  const url = `https://${canvasHost}/`;
  const page = [{ kind: 'visited' }, { url, tab: { id: 1, url } }];
  await Promise.all([
    computer.connect('popup'),
    computer.fire('runtime.onMessage', page),
    computer.fire('alarms.onAlarm', [{ name: 'poll' }]),
    ...[2, 3, 4].map((id) => computer.connect('overlay', toolTab(id))),
    computer.fire('runtime.onMessage', page),
  ]);
  const asked = computer.canvas.requests.api();
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter(({ overlap }) => overlap > 1)).toEqual([]);
});

test.each([1, 3])(
  'a running job costs the same with %i tabs open on it: one poller',
  async (tabs) => {
    computer = await evening({ scenario: 'running' });
    computer.canvas.requests.clear();
    const ports = await Promise.all(
      Array.from({ length: tabs }, (_, id) => computer.connect('overlay', toolTab(id))),
    );
    for (let passed = 0; passed < 60; passed++) {
      computer.advance(second);
      for (const [n, port] of ports.entries()) {
        if (passed % 5 === n) await port.tell({ kind: 'look' });
      }
    }
    const asked = computer.canvas.requests.api();
    expect(asked.length).toBeGreaterThanOrEqual(10);
    expect(asked.length).toBeLessThanOrEqual(14);
  },
);

test('after the session ended nothing is asked, until a page shows that it is back', async () => {
  computer = await evening({ scenario: 'running' });
  const { canvas } = computer;
  canvas.signOut(canvasHost);
  await computer.sleep(computer.now() + hour);
  expect(ledgerOf(computer).accounts[canvasHost]?.problem).toBe('signed-out');
  expect([...computer.notices.values()]).toEqual([
    expect.stringContaining('A roster sync was running. Sign in'),
  ]);
  canvas.requests.clear();
  await sleep(computer, 5, 2);
  const popup = await computer.connect('popup');
  await popup.tell({ kind: 'look' });
  expect(canvas.requests.all).toEqual([]);
  expect(popup.snapshot.accounts[0]?.problem).toBe('signed-out');

  await visit(computer);
  expect(canvas.requests.api().every(({ signedIn }) => signedIn)).toBe(true);
  expect(ledgerOf(computer).accounts[canvasHost]?.problem).toBeNull();
  expect(computer.raised).toHaveLength(1);
});

test('nobody but Canvas hosts is ever asked, and nothing but what they document', async () => {
  computer = await evening();
  await sleep(computer, 4, 2);
  await computer.connect('popup');
  await computer.connect('overlay', toolTab(2));
  expect(computer.network.strangers).toEqual([]);
  const { requests } = computer.canvas;
  expect(requests.unexpected).toEqual([]);
  expect(
    new Set(requests.all.map(({ host, kind, method }) => `${method} ${kind} ${host}`)),
  ).toEqual(new Set([`GET api ${canvasHost}`]));
});
