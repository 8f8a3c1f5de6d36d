// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SurfaceMessage } from '../../../utils/messages';
import { useSnapshot } from '../../../utils/use-snapshot';
import { layWires, type Wire } from '../in-page/wire';

let wires: Wire[];
const press: SurfaceMessage = { kind: 'seen', key: 'job:demo.instructure.com:1' };

beforeEach(() => {
  vi.useFakeTimers();
  wires = layWires();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('a press while the popup has lost its connection comes through the next one, once', () => {
  const { result } = renderHook(() => useSnapshot());
  wires[0]?.cut();
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
