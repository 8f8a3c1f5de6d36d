import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepNews, takeNews } from '../../../utils/storage/news';

function runs(version: string): void {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Rosterscope',
    version,
  });
}
beforeEach(() => {
  fakeBrowser.reset();
  runs('1.2.0');
});
afterEach(() => vi.restoreAllMocks());

test('an update is announced once', async () => {
  await keepNews('1.1.0');
  expect(await takeNews()).toBe('1.2.0');
  expect(await takeNews()).toBe(null);
});

test('a reload of the same version brings nothing new', async () => {
  await keepNews('1.2.0');
  expect(await takeNews()).toBe(null);
});

test.each(['1.1.0', '<b>1.2.0</b>', 7])(
  'what is no news of this version is not announced: %s',
  async (version) => {
    await fakeBrowser.storage.local.set({ news: { version } });
    expect(await takeNews()).toBe(null);
    expect(await fakeBrowser.storage.local.get('news')).toEqual({});
  },
);
