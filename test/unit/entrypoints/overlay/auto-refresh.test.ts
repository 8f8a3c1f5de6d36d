// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

// The overlay finds its reader in the frame, where the background has brought it.
Object.assign(globalThis, {
  rosterscopeReader: { refreshButton: (root: ParentNode) => root.querySelector('button') },
});
const { createAutoRefresh } = await import(
  '../../../../entrypoints/overlay.content/page/auto-refresh'
);

let presses: number;
let isBusy: boolean;
const second = 1000;
const open = () => createAutoRefresh(() => isBusy, new AbortController().signal);

beforeEach(() => {
  vi.useFakeTimers();
  presses = 0;
  isBusy = false;
  document.body.innerHTML = '<button>Refresh</button>';
  document.querySelector('button')?.addEventListener('click', () => presses++);
});
afterEach(() => void vi.useRealTimers());

it('presses every ten seconds, and not at once', () => {
  const refresh = open();
  const begun = Date.now();
  const at: number[] = [];
  for (let passed = 0; passed <= 35; passed++) {
    const before = presses;
    refresh(begun + passed * second);
    if (presses > before) at.push(passed);
  }
  expect(at).toEqual([10, 20, 30]);
});

it('presses nothing while the admin is at work, and as soon as that is over', () => {
  const refresh = open();
  const begun = Date.now();
  isBusy = true;
  for (let passed = 0; passed <= 60; passed++) refresh(begun + passed * second);
  expect(presses).toBe(0);
  isBusy = false;
  refresh(begun + 61 * second);
  expect(presses).toBe(1);
});

it('does no harm where the page has no such button any more', () => {
  const refresh = open();
  document.body.innerHTML = '';
  expect(() => refresh(Date.now() + 60 * second)).not.toThrow();
});
