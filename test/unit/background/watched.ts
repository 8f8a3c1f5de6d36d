import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWatch } from '../../../utils/background/watch';
import type { BackgroundMessage } from '../../../utils/background-message';
import { createCanvasClient } from '../../../utils/canvas/client';
import type { SurfaceMessage } from '../../../utils/messages';
import { emptyLedger } from '../../../utils/roster/ledger/empty-ledger';
import { Ledger } from '../../../utils/roster/model/ledger';
import type { PageReading } from '../../../utils/roster/model/reading';
import { defaultSettings } from '../../../utils/roster/model/settings';
import { createCell } from '../../../utils/storage/cell';
import { openHistory } from '../../../utils/storage/history/history';
import { createSalted } from '../../../utils/storage/salt';
import type { SimulatedCanvas } from '../../canvas/server';
import { jobAt } from '../../canvas/sync/job-state';
import type { Scenario } from '../../canvas/sync/script';
import { detailsView } from '../../canvas/tool/details-view';
import { listView } from '../../canvas/tool/list-view';
import { markupA } from '../../canvas/tool/markup-a';
import type { View } from '../../canvas/tool/view';
import { english } from '../../canvas/tool/words';
import { host, stoppedCanvas } from '../canvas-simulation/canvas';
import { readPage } from '../page/words/english';
import { emptyBrowser } from '../storage/history/runs';

const { DOMParser } = new JSDOM('').window;
const page = `https://${host}/accounts/1/external_tools/42`;

const readings = new Map<string, PageReading>();

/** What the reader makes of a page; of the nights that scenarios have in common, once for all. */
function read(view: View): PageReading {
  const content =
    view.page === 'list' ? markupA.list(view, english) : markupA.details(view, english);
  const html = `<html lang="en"><body><div id="app">${content}</div></body></html>`;
  const known = readings.get(html);
  const reading = known ?? readPage(new DOMParser().parseFromString(html, 'text/html'), 0);
  if (!reading) throw new Error(`the ${view.page} page was not understood`);
  readings.set(html, reading);
  return reading;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  fakeBrowser.reset();
  emptyBrowser();
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
});
afterEach(() => vi.useRealTimers());

/** An overlay's end of its connection; what the background says on it is kept. */
export function portTo(url = page, name = '') {
  const heard: BackgroundMessage[] = [];
  const sender = { tab: { id: 7, url } };
  const postMessage = (message: BackgroundMessage) => void heard.push(structuredClone(message));
  return { port: { name, sender, postMessage } as unknown as Runtime.Port, heard };
}

/** The real watch before a simulated Canvas and the pages of its tool; its clock only moves when stepped. */
export async function watched(scenario: Scenario) {
  const canvas: SimulatedCanvas = await stoppedCanvas();
  const cookie = canvas.signIn(host);
  const district = canvas.district(host);
  canvas.clock.advance(Math.max(0, Date.parse(scenario.start) - canvas.clock.now()));
  district.play(scenario, canvas.clock.now());
  vi.setSystemTime(canvas.clock.now());
  const fetch = (input: string | URL | Request, init: RequestInit = {}) =>
    canvas.fetch(input, { ...init, headers: { ...init.headers, cookie } });
  const cell = createCell('ledger', Ledger, emptyLedger, () => {});
  const salted = createSalted(cell, openHistory);
  const client = createCanvasClient(fetch as typeof globalThis.fetch, () => true, salted);
  const watch = createWatch(client, cell, openHistory, async () => defaultSettings);
  const overlay = portTo();

  const show = (view: View) =>
    watch.receive(overlay.port, { kind: 'reading', reading: { ...read(view), at: Date.now() } });

  return {
    canvas,
    cell,
    watch,
    ...overlay,
    /** Moves both clocks on. */
    async pass(minutes: number) {
      canvas.clock.advance(minutes * 60_000);
      vi.setSystemTime(canvas.clock.now());
    },
    poll: () => watch.visited(host, '/accounts/1'),
    /** The overlay reads the list, its first ten jobs, and then the details of the newest jobs. */
    async look(jobs = 1) {
      await show(listView(district, Date.now(), 1));
      for (const plan of district.jobs.slice(-jobs)) {
        const state = jobAt(plan, Date.now());
        if (state) await show(detailsView(district, state, Date.now()));
      }
    },
    async ask(message: SurfaceMessage) {
      await watch.receive(overlay.port, message);
    },
    /** Key of the job that began last. */
    get newest() {
      return `${host}/job/${district.jobs.at(-1)?.id}`;
    },
  };
}
