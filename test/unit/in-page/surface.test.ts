// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackgroundMessage } from '../../../utils/background-message';
import { openSurface } from '../../../utils/in-page/surface';
import { job, snapshot } from '../components/samples';
import { layWires, type Wire } from './wire';

let wires: Wire[];
const wire = () => wires.at(-1) as Wire;
const running = job();
const shown: BackgroundMessage = {
  kind: 'snapshot',
  snapshot: snapshot({ jobs: [running] }),
  trouble: null,
  insights: {},
  here: [],
};

let stop: AbortController;
let events: string[];
function open() {
  stop = new AbortController();
  events = [];
  const note = (event: string) => () => void events.push(event);
  return openSurface(
    {
      draw: note('draw'),
      heard: note('heard'),
      lost: note('lost'),
      showJob: (key) => void events.push(`show ${key}`),
      pressRefresh: note('refresh'),
    },
    stop.signal,
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  wires = layWires();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('draws what the background says, and is connected from its first snapshot on', () => {
  const surface = open();
  expect(surface.isConnected()).toBe(false);
  wire().tell({ kind: 'heard' }); // somebody is there, and there is nothing to show
  expect([surface.isConnected(), events]).toEqual([false, []]);
  wire().tell(shown);
  expect([surface.isConnected(), events]).toEqual([true, ['draw', 'heard']]);
  expect(surface.store.snapshot()?.jobs.map(({ key }) => key)).toEqual([running.key]);
});

it('says that the worker is gone, keeps what it knew, and draws anew once one is back', () => {
  const surface = open();
  wire().tell(shown);
  events = [];
  wire().cut();
  expect([surface.isConnected(), events]).toEqual([false, ['lost', 'draw']]);
  expect(surface.store.snapshot()?.jobs).toHaveLength(1);
  vi.advanceTimersByTime(1000);
  wire().tell(shown);
  expect([surface.isConnected(), events]).toEqual([true, ['lost', 'draw', 'draw', 'heard']]);
});

it('hands on what is asked of the page: the job to show, and the page anew without a drawing', () => {
  open();
  wire().tell(shown);
  events = [];
  wire().tell({ kind: 'show-job', key: running.key });
  wire().tell({ kind: 'press-refresh' });
  expect(events).toEqual([`show ${running.key}`, 'draw', 'heard', 'refresh']);
});

it('opens the details of one item at a time, and closes them with the next press', () => {
  const surface = open();
  const opened = (key: string) => {
    surface.tools.onToggle(key);
    return surface.opened();
  };
  expect(['a', 'b', 'b'].map(opened)).toEqual(['a', 'b', null]);
  expect(events).toEqual(['draw', 'draw', 'draw']);
});

it('asks for the script that explains once, and again after the worker was lost', () => {
  const surface = open();
  const asked = () =>
    wires.flatMap(({ said }) => said).filter(({ kind }) => kind === 'load-insight').length;
  wire().tell(shown);
  surface.insight.want();
  surface.insight.want();
  expect(asked()).toBe(1);
  wire().cut();
  vi.advanceTimersByTime(1000);
  surface.insight.want();
  expect(asked()).toBe(2);
});

it('is over once the extension is gone from under the page', () => {
  const surface = open();
  expect(surface.renew()).toBe(true);
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  expect(surface.renew()).toBe(false);
});
