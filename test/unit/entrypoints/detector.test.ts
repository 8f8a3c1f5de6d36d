// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://demo.instructure.com/accounts/1/external_tools/42"}
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import detector from '../../../entrypoints/detector.content';
import type { DetectorMessage } from '../../../utils/messages';
import { mostText } from '../../../utils/page/detect/text-digest';

let sent: DetectorMessage[] = [];
let isOurs = false;
const texts = () => sent.flatMap((message) => (message.kind === 'page-text' ? message.lines : []));
/** Runs the detector's observers and timers for a while, in ms of the test's clock. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const start = () => (detector as { main(): Promise<void> }).main();

beforeEach(() => {
  sent = [];
  isOurs = false;
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message) => {
    sent.push(message as unknown as DetectorMessage);
    return isOurs;
  });
  document.body.innerHTML = '<h1>Loading</h1>';
});

afterEach(async () => {
  // A detector that is answered watches no more.
  isOurs = true;
  document.body.innerHTML = '<h1>The end</h1>';
  await pass(60_000);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the detector on an account\u2019s tool page', () => {
  test('sends what the page says, and again when that has changed', async () => {
    await start();
    expect(texts()).toEqual(['-Loading']);
    document.body.innerHTML = '<h2>Listenjobs</h2><button>Aktualisieren</button>';
    await pass(1000);
    expect(texts()[1]).toBe('-Listenjobs\n*Aktualisieren');
    await pass(60_000);
    expect(texts()).toHaveLength(2);
  });

  test('says nothing of changes that change no text', async () => {
    await start();
    for (let at = 0; at < 100; at++) {
      document.body.append(document.createElement('span'));
      await pass(100);
    }
    expect(texts()).toHaveLength(1);
  });

  test('a page that says something else a thousand times a second is heard ever less', async () => {
    await start();
    const line = document.body.appendChild(document.createElement('p'));
    for (let ms = 0; ms < 60_000; ms += 10) {
      line.replaceChildren(`Text ${ms}`);
      await pass(10);
    }
    expect(texts().length).toBeGreaterThan(3);
    expect(texts().length).toBeLessThan(12);
  });

  test('stops once the page is known', async () => {
    isOurs = true;
    await start();
    document.body.innerHTML = '<h2>Something else</h2>';
    await pass(60_000);
    expect(texts()).toHaveLength(1);
  });

  test('finds a page that is shown long after, in a second', async () => {
    await start();
    await pass(600_000);
    document.body.innerHTML = '<h2>Listenjobs</h2>';
    await pass(1000);
    expect(texts()).toEqual(['-Loading', '-Listenjobs']);
  });

  test('asks again when nobody has answered, ever less, and gives up in the end', async () => {
    const send = vi.mocked(fakeBrowser.runtime.sendMessage);
    send.mockClear();
    send.mockImplementation(async () => undefined);
    document.body.innerHTML = '<div id="application"></div>';
    await start();
    await pass(600_000);
    const visits = send.mock.calls.filter(
      ([message]) => (message as unknown as DetectorMessage).kind === 'visited',
    );
    expect(visits.length).toBeGreaterThan(3);
    expect(visits.length).toBeLessThan(9);
  });

  test('is still where the extension is gone from under it, and throws nothing', async () => {
    const send = vi.mocked(fakeBrowser.runtime.sendMessage);
    send.mockClear();
    send.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    const { id } = fakeBrowser.runtime;
    try {
      fakeBrowser.runtime.id = undefined as never;
      await start();
      document.body.innerHTML = '<h2>Something else</h2>';
      await pass(60_000);
    } finally {
      fakeBrowser.runtime.id = id;
    }
    expect(send).not.toHaveBeenCalled();
  });

  test('begins only when a page drawn ahead is shown', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    const started = start();
    await pass(60_000);
    expect(sent).toEqual([]);
    Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
    document.dispatchEvent(new Event('prerenderingchange'));
    await started;
    expect(texts()).toEqual(['-Loading']);
  });

  test('asks again once the overlay does not know the page any more', async () => {
    isOurs = true;
    await start();
    const room = globalThis as { rosterscopeLook?: () => void };
    document.body.innerHTML = '<h2>Listenjobs</h2>';
    room.rosterscopeLook?.();
    room.rosterscopeLook?.();
    await pass(60_000);
    expect(texts()).toEqual(['-Loading', '-Listenjobs']);
    expect(room.rosterscopeLook).toBeTypeOf('function');
  });

  test('sends no more than the background takes', async () => {
    document.body.innerHTML = Array.from(
      { length: 3000 },
      (_, n) => `<p>Zeile ${n} ${'x'.repeat(300)}</p>`,
    ).join('');
    await start();
    const [text = ''] = texts();
    expect(text.length).toBeGreaterThan(mostText / 2);
    expect(text.length).toBeLessThanOrEqual(mostText);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});
