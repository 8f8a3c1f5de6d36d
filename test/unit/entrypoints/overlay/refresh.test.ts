// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// The overlay finds its reader in the frame, where the background has brought it.
Object.assign(globalThis, {
  rosterscopeReader: { refreshButton: (root: ParentNode) => root.querySelector('button') },
});
const { pressRefresh } = await import('../../../../entrypoints/overlay.content/page/refresh');

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<button>Refresh</button><a href="#">Job 7</a>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a hundred refreshes leave no listener behind', async () => {
  const { signal } = new AbortController();
  let listeners = 0;
  const { addEventListener, removeEventListener } = signal;
  vi.spyOn(signal, 'addEventListener').mockImplementation((...args: unknown[]) => {
    listeners++;
    addEventListener.apply(signal, args as never);
  });
  vi.spyOn(signal, 'removeEventListener').mockImplementation((...args: unknown[]) => {
    listeners--;
    removeEventListener.apply(signal, args as never);
  });
  for (let press = 0; press < 100; press++) {
    const link = document.querySelector('a');
    link?.focus();
    pressRefresh(signal);
    // Every other time the page replaces what has the focus, and the watch ends early.
    if (press % 2) link?.replaceWith(link.cloneNode(true));
    await vi.advanceTimersByTimeAsync(4000);
  }
  expect(listeners).toBe(0);
});

test('the focus goes to the twin of what had it', async () => {
  const link = document.querySelector('a');
  link?.focus();
  pressRefresh(new AbortController().signal);
  link?.replaceWith(link.cloneNode(true));
  await vi.advanceTimersByTimeAsync(10);
  expect(document.activeElement?.textContent).toBe('Job 7');
});
