import { afterEach, beforeEach, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWatch } from '../../../utils/background/watch';
import { createCanvasClient } from '../../../utils/canvas/client';
import { emptyLedger } from '../../../utils/roster/ledger/empty-ledger';
import { Ledger } from '../../../utils/roster/model/ledger';
import { defaultSettings } from '../../../utils/roster/model/settings';
import { createCell } from '../../../utils/storage/cell';
import { openHistory } from '../../../utils/storage/history/history';
import { createSalted } from '../../../utils/storage/salt';
import { host, minute, stoppedCanvas } from '../canvas-simulation/canvas';
import { emptyBrowser } from '../storage/history/runs';

export { host, minute };
export const hour = 60 * minute;

beforeEach(() => {
  fakeBrowser.reset();
  // Canvas counts imports from one in each test: history of another would take them for its own.
  emptyBrowser();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const cell = createCell('ledger', Ledger, emptyLedger, () => {});

/** The watch, the real client and a simulated Canvas on one clock that passes from alarm to alarm. */
export async function startShift(scenario: string) {
  const canvas = await stoppedCanvas({ scenario });
  const cookie = canvas.signIn(host);
  let wrong = 0;
  let online = true;
  let spoilt: ((text: string) => string) | null = null;
  let linked: string | null = null;
  let refused = (_: string) => false;
  const client = createCanvasClient(
    async (input, init) => {
      if (!online) return Promise.reject(new TypeError('Failed to fetch'));
      if (refused(String(input))) return Promise.resolve(new Response('', { status: 500 }));
      const headers = { ...(init?.headers as Record<string, string>), cookie };
      const response = await canvas.fetch(input as string, { ...init, headers });
      if (spoilt === null && linked === null) return response;
      const text = await response.text();
      const odd = new Response(spoilt === null ? text : spoilt(text), response);
      if (linked !== null) odd.headers.set('link', linked);
      return odd;
    },
    () => online,
    createSalted(cell, openHistory),
  );
  const show = () => vi.setSystemTime(canvas.clock.now() + wrong);
  show();
  return {
    canvas,
    cell,
    /** A worker just started: nothing but storage connects it to the one before. */
    worker: () => createWatch(client, cell, openHistory, async () => defaultSettings),
    account: async () => (await cell.get()).accounts[host],
    events: async () => Object.values((await cell.get()).events),
    /** Sets the computer's clock, in ms ahead of Canvas's. */
    setWrong(ms: number) {
      wrong = ms;
      show();
    },
    /** Has Canvas answer 500 to these addresses. */
    refuse(these: (url: string) => boolean) {
      refused = these;
    },
    /** Has a good answer of Canvas say something else. */
    spoil(change: (text: string) => string) {
      spoilt = change;
    },
    /** Has every answer of Canvas carry this `Link` header; its own for null. */
    link(header: string | null) {
      linked = header;
    },
    setOnline(is: boolean) {
      online = is;
    },
    /** Lets so many ms pass with no worker running. */
    pass(ms: number) {
      canvas.clock.advance(ms);
      show();
    },
    /** Lets the time pass up to `end` (Canvas's clock), a new worker for every alarm that rings. */
    async sleepUntil(end: number) {
      for (;;) {
        const alarm = await browser.alarms.get('poll');
        const at = (alarm?.scheduledTime ?? Number.POSITIVE_INFINITY) - wrong;
        if (!alarm || at > end) break;
        this.pass(Math.max(0, at - canvas.clock.now()));
        const { periodInMinutes = 0 } = alarm;
        const when = Date.now() + periodInMinutes * minute;
        browser.alarms.create('poll', { when, periodInMinutes });
        const worker = this.worker();
        await Promise.all([worker.publish(), worker.pollAll(false)]);
      }
      this.pass(Math.max(0, end - canvas.clock.now()));
    },
    /** Minutes of Canvas's clock, after `from`, at which imports were listed. */
    lists(from: number): number[] {
      return canvas.requests
        .api(host)
        .filter(({ path, simulatedAt }) => path.includes('/sis_imports?') && simulatedAt > from)
        .map(({ simulatedAt }) => Math.round((simulatedAt - from) / (minute / 10)) / 10);
    },
    /** The most requests that came in any hour from `from` on. */
    busiestHour(from: number): number {
      const times = canvas.requests
        .api(host)
        .map(({ simulatedAt }) => simulatedAt)
        .filter((at) => at >= from);
      return Math.max(
        0,
        ...times.map((at) => times.filter((each) => each >= at && each < at + hour).length),
      );
    },
  };
}
