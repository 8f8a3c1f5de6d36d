import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getPolicy } from '../../../utils/storage/managed';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a policy that the browser never tells of keeps nothing waiting', async () => {
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(new Promise(() => {}));
  const asked = getPolicy();
  await vi.advanceTimersByTimeAsync(5000);
  expect(await asked).toEqual({ managed: {}, bad: [] });
});
