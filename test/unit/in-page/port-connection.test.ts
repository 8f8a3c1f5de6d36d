// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackgroundMessage } from '../../../utils/background-message';
import { openConnection } from '../../../utils/in-page/port-connection';
import { job, snapshot } from '../components/samples';
import { blank, details, running } from '../roster/readings';
import { layWires, type Wire } from './wire';

let wires: Wire[];
const wire = () => wires.at(-1) as Wire;
const second = 1000;
const reading = details(0, [running(30), blank, blank]);
const shown = (isRunning: boolean): BackgroundMessage => ({
  kind: 'snapshot',
  snapshot: snapshot({ jobs: isRunning ? [job()] : [] }),
  trouble: null,
  insights: {},
  here: [],
});

let stop: AbortController;
let lost: number;
let heard: string[];
function open(isOurs = false) {
  stop = new AbortController();
  lost = 0;
  heard = [];
  return openConnection(
    ({ kind }) => void heard.push(kind),
    () => lost++,
    stop.signal,
    isOurs,
  );
}
let isHidden = false;
function setHidden(is: boolean) {
  isHidden = is;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  isHidden = false;
  fakeBrowser.reset();
  wires = layWires();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the connection to the background', () => {
  it('connects again at once while something runs, and sends what the page shows', () => {
    const line = open();
    line.send({ kind: 'reading', reading });
    wire().tell(shown(true));
    wire().cut();
    vi.advanceTimersByTime(second);
    expect([wires.length, lost]).toEqual([2, 1]);
    expect(wire().said).toEqual([{ kind: 'reading', reading }]);
  });

  it('rests while nothing runs: the worker may sleep for half of the time at least', () => {
    open();
    let awake = 0;
    for (let passed = 0; passed < 3600; passed++) {
      if (wire().isOpen) awake++;
      if (wire().isOpen && wire().said.length === 0) wire().tell(shown(false));
      // Chromium ends a worker that has had nothing to do for half a minute.
      if (wire().isOpen && awake % 30 === 0) wire().cut();
      vi.advanceTimersByTime(second);
    }
    expect(awake).toBeLessThanOrEqual(1800);
    expect(awake).toBeGreaterThan(1000);
    expect(lost).toBe(0);
  });

  it('leaves the worker alone behind a tab nobody sees, and is there when it is seen again', () => {
    open();
    wire().tell(shown(false));
    setHidden(true);
    wire().cut();
    vi.advanceTimersByTime(3600 * second);
    expect(wires).toHaveLength(1);
    setHidden(false);
    expect(wires).toHaveLength(2);
  });

  it('connects again for what is to be sent', () => {
    const line = open();
    wire().tell(shown(false));
    wire().cut();
    expect(line.send({ kind: 'reading', reading })).toBe(true);
    expect(wire().said).toEqual([{ kind: 'reading', reading }]);
  });

  it('can be called while it rests', async () => {
    open();
    wire().tell(shown(false));
    wire().cut();
    await fakeBrowser.runtime.onMessage.trigger({ kind: 'press-refresh' }, {});
    expect(wires).toHaveLength(2);
    expect(heard).toEqual(['snapshot', 'press-refresh']);
  });

  it('hears nothing but its port in a page of the extension, and does not rest there', async () => {
    open(true);
    wire().tell(shown(false));
    wire().cut();
    await fakeBrowser.runtime.onMessage.trigger(shown(true), {}).catch(() => {});
    expect(wires).toHaveLength(1);
    vi.advanceTimersByTime(second);
    expect(wires).toHaveLength(2); // somebody looks: it does not rest
    expect(heard).toEqual(['snapshot']);
  });

  it('sends a press anew through the next connection, where the first broke unnoticed', () => {
    const line = open();
    wire().tell(shown(true));
    wire().isOpen = false;
    const press = { kind: 'seen', key: 'a' } as const;
    expect(line.send(press)).toBe(true);
    vi.advanceTimersByTime(second);
    expect(wires.map(({ said }) => said)).toEqual([[], [press]]);
  });

  it('loses no press while it is about to connect again, also in a page of the extension', () => {
    const line = open(true);
    wire().tell(shown(false));
    wire().cut();
    const press = { kind: 'notify-on-end', key: 'a', on: true } as const;
    expect(line.send(press)).toBe(true);
    vi.advanceTimersByTime(2 * second);
    expect(wires.map(({ said }) => said)).toEqual([[], [press]]);
  });

  it.each([true, false])('notices by silence that nobody is there (something runs: %s)', (is) => {
    const line = open();
    wire().tell(shown(is));
    const dead = wire();
    // The overlay looks every five seconds while something runs; else the line does once a minute.
    for (let passed = 0; passed < 75; passed += 5) {
      if (is) line.send({ kind: 'look' });
      vi.advanceTimersByTime(5 * second);
      if (wire() !== dead) wire().tell({ kind: 'heard' });
    }
    expect(dead.isOpen).toBe(false);
    // An idle page waits with coming again until it next looks.
    expect(wires.length).toBe(is ? 2 : 1);
    if (!is) vi.advanceTimersByTime(60 * second);
    expect(wires.length).toBe(2);
  });

  it('stays with who answers, and is no longer heard of once it is closed', () => {
    const line = open();
    wire().tell(shown(true));
    for (let looks = 0; looks < 20; looks++) {
      line.send({ kind: 'look' });
      wire().tell({ kind: 'heard' });
      vi.advanceTimersByTime(5 * second);
    }
    expect(wires).toHaveLength(1);
    stop.abort();
    setHidden(false);
    vi.advanceTimersByTime(120 * second);
    expect([wires.length, wire().isOpen]).toEqual([1, false]);
  });
});
