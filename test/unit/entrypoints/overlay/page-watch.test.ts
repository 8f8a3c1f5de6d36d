// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../../../entrypoints/overlay.content/page/page-watch';

let stop: AbortController;
let changes = 0;
/** What each look takes, and all took so far, ms. */
let effort = 0;
let spent = 0;
let shadows: ShadowRoot[] = [];
const soon = () => vi.advanceTimersByTimeAsync(2000);

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  changes = 0;
  [effort, spent] = [0, 0];
  const { now } = performance;
  vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + spent);
  shadows = [];
  document.body.innerHTML = '<main><h1>Rostering Job Details</h1><p>37%</p></main>';
  watchPage(
    () => {
      changes += 1;
      spent += effort;
    },
    () => false,
    () => shadows,
    stop.signal,
  );
});

afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a body that is replaced as a whole is heard, and what changes in the new one', async () => {
  const body = document.createElement('body');
  body.innerHTML = '<main><p>38%</p></main>';
  document.body.replaceWith(body);
  await soon();
  expect(changes).toBe(1);
  const text = body.querySelector('p')?.firstChild;
  if (text) text.nodeValue = '39%';
  await soon();
  expect(changes).toBe(2);
});

test('what changes in an open shadow root is heard once it is known', async () => {
  const app = document.createElement('sis-app');
  const shadow = app.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>37%</p>';
  shadows = [shadow];
  document.body.append(app);
  await soon();
  expect(changes).toBe(1);
  shadow.innerHTML = '<p>38%</p>';
  await soon();
  expect(changes).toBe(2);
});

test('a bar that moves is heard, and our own elements are not', async () => {
  document.body.append(document.createElement('rosterscope-overlay'));
  await soon();
  expect(changes).toBe(0);
  document.querySelector('p')?.setAttribute('aria-valuenow', '38');
  await soon();
  expect(changes).toBe(1);
});

test('a page that changes without a rest is not looked at for each change', async () => {
  for (let at = 0; at < 100; at++) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(1);
  }
  await soon();
  expect(changes).toBeGreaterThan(0);
  expect(changes).toBeLessThan(5);
});

test('looking at a page that changes without a rest takes a twentieth of the time at most', async () => {
  const begun = performance.now();
  effort = 20;
  for (let at = 0; at < 500; at++) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(changes).toBeGreaterThan(5);
  expect(spent / (performance.now() - begun)).toBeLessThan(0.05);
});

test('after its end it looks at nothing more, though a look was due and a shadow root is there', async () => {
  const app = document.createElement('sis-app');
  const shadow = app.attachShadow({ mode: 'open' });
  shadows = [shadow];
  document.body.append(app);
  await vi.advanceTimersByTimeAsync(1); // at once: the page was calm
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1); // later: one look is due
  const before = changes;
  stop.abort();
  await soon();
  shadow.innerHTML = '<p>38%</p>';
  document.body.append(document.createElement('p'));
  await soon();
  expect(changes).toBe(before);
});

test('ended by its own callback, it watches no shadow root anew', async () => {
  const ended = new AbortController();
  const app = document.createElement('sis-app');
  const shadow = app.attachShadow({ mode: 'open' });
  let calls = 0;
  watchPage(
    () => {
      calls += 1;
      ended.abort();
    },
    () => false,
    () => [shadow],
    ended.signal,
  );
  document.body.append(app);
  await soon();
  shadow.innerHTML = '<p>38%</p>';
  await soon();
  expect(calls).toBe(1);
});
