// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SurfaceMessage } from '../../../utils/messages';
import { useSnapshot } from '../../../utils/use-snapshot';

/** A connection that can break, and what came through it. */
class Wire {
  readonly said: SurfaceMessage[] = [];
  readonly mourners: (() => void)[] = [];
  isOpen = true;
  readonly onMessage = { addListener: () => {} };
  readonly onDisconnect = { addListener: (mourn: () => void) => void this.mourners.push(mourn) };
  postMessage(message: SurfaceMessage) {
    if (!this.isOpen) throw new Error('Attempting to use a disconnected port object');
    this.said.push(message);
  }
  disconnect() {
    this.isOpen = false;
  }
}

let wires: Wire[] = [];
const press: SurfaceMessage = { kind: 'seen', key: 'job:demo.instructure.com:1' };

beforeEach(() => {
  wires = [];
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.runtime, 'connect').mockImplementation(() => {
    const wire = new Wire();
    wires.push(wire);
    return wire as never;
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('a press while the popup has lost its connection comes through the next one, once', () => {
  const { result } = renderHook(() => useSnapshot());
  for (const mourn of wires[0]?.mourners ?? []) mourn();
  result.current.send(press);
  vi.advanceTimersByTime(2000);
  expect(wires.flatMap(({ said }) => said)).toEqual([press]);
  expect(wires).toHaveLength(2);
});

it('and so does one into a connection of which nobody has said yet that it broke', () => {
  const { result } = renderHook(() => useSnapshot());
  if (wires[0]) wires[0].isOpen = false;
  result.current.send(press);
  expect(wires.map(({ said }) => said)).toEqual([[], [press]]);
});
