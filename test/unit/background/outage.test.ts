import { describe, expect, test } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Fault } from '../../canvas/faults';
import { list } from '../roster/readings';
import { host, minute, startShift } from './shift';

const second = 1000;
const page = {
  name: 'overlay',
  sender: { tab: { id: 7, url: `https://${host}/accounts/1/external_tools/42` } },
  postMessage: () => {},
} as unknown as Runtime.Port;

const own = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };

/** Ms between the requests of an outage, in the order in which they came. */
function gaps(times: number[]): number[] {
  return times.slice(1).map((at, index) => at - (times[index] ?? 0));
}
/** No wait is shorter than the one before; that looks come every few seconds blurs it by as much. */
function expectGrowth(times: number[], blur: number) {
  const waits = gaps(times);
  expect(waits.length).toBeGreaterThanOrEqual(3);
  for (const [at, wait] of waits.entries()) {
    expect(wait, waits.join(' ')).toBeGreaterThanOrEqual(
      Math.min(150 * second, (waits[at - 1] ?? 0) - blur),
    );
  }
  expect(Math.max(...waits)).toBeGreaterThan(60 * second);
}

const faults: Fault[] = ['html', 'redirect-login', '500'];

describe.each(faults)('while a host answers with %s, waits grow', { timeout: 120_000 }, (fault) => {
  test.each([true, false])(
    'with the tool open and looking every 5 s; known before: %s',
    async (known) => {
      const shift = await startShift('running');
      const { canvas } = shift;
      if (known) await shift.worker().visited(host, '/');
      canvas.faults.on(host, fault);
      canvas.requests.clear();
      const worker = shift.worker();
      const until = canvas.clock.now() + 8 * minute;
      while (canvas.clock.now() < until) {
        await worker.receive(page, { kind: 'reading', reading: list(Date.now()) });
        await worker.receive(page, { kind: 'look' });
        shift.pass(5 * second);
      }
      expectGrowth(
        canvas.requests.api(host).map(({ simulatedAt }) => simulatedAt),
        5 * second,
      );
    },
  );

  test.each([true, false])('with a page opened every 5 s; known before: %s', async (known) => {
    const shift = await startShift('running');
    const { canvas } = shift;
    if (known) await shift.worker().visited(host, '/');
    canvas.faults.on(host, fault);
    canvas.requests.clear();
    const worker = shift.worker();
    const until = canvas.clock.now() + 8 * minute;
    while (canvas.clock.now() < until) {
      await worker.visited(host, '/courses/7');
      shift.pass(5 * second);
    }
    expectGrowth(
      canvas.requests.api(host).map(({ simulatedAt }) => simulatedAt),
      5 * second,
    );
  });
});

test.each(faults)(
  'while a host answers with %s, a popup that comes again waits, too',
  {
    timeout: 60_000,
  },
  async (fault) => {
    const shift = await startShift('running');
    const { canvas } = shift;
    await shift.worker().visited(host, '/');
    canvas.faults.on(host, fault);
    canvas.requests.clear();
    for (let minutes = 0; minutes < 20; minutes++) {
      await shift.worker().connected({ ...page, sender: own } as Runtime.Port);
      shift.pass(minute);
    }
    expect(canvas.requests.api(host).length).toBeGreaterThan(2);
    expect(canvas.requests.api(host).length).toBeLessThanOrEqual(10);
  },
);

test('who signs in is asked at once, however long the outage before', {
  timeout: 60_000,
}, async () => {
  const shift = await startShift('running');
  await shift.worker().visited(host, '/');
  shift.canvas.faults.on(host, 'redirect-login');
  const worker = shift.worker();
  for (let page = 0; page < 40; page++) {
    shift.pass(20 * second);
    await worker.visited(host, '/courses/7');
  }
  shift.canvas.faults.clear();
  await worker.visited(host, '/login/saml');
  await worker.visited(host, '/');
  expect(await shift.account()).toMatchObject({ problem: null, failures: 0 });
});
