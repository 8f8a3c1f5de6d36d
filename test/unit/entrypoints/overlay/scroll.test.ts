// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchScroll } from '../../../../entrypoints/overlay.content/page/scroll';

let reports: number;
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  reports = 0;
  stop = new AbortController();
  watchScroll(() => reports++, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const frame = 16;

function scrollFor(ms: number): void {
  for (let passed = 0; passed < ms; passed += frame) {
    dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(frame);
  }
}

it('reports once, when the admin has come to rest', () => {
  scrollFor(500);
  expect(reports).toBe(0);
  vi.advanceTimersByTime(150);
  expect(reports).toBe(0);
  vi.advanceTimersByTime(1000);
  expect(reports).toBe(1);
});

it('reports every second of who scrolls on and on', () => {
  scrollFor(5500);
  expect(reports).toBe(5);
});

it('reports nothing any more once the overlay has stopped', () => {
  scrollFor(100);
  vi.advanceTimersByTime(186);
  stop.abort(); // the frame that it waits for is still to come
  vi.advanceTimersByTime(1000);
  scrollFor(2000);
  expect(reports).toBe(0);
});
