import { expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { closeStorage } from '../../../utils/storage/access';

/** An area as Chrome has it: content scripts may read it until that is changed. */
function chromes(area: object) {
  const closed = vi.fn<(level: unknown) => Promise<void>>(async () => {});
  Object.assign(area, { setAccessLevel: closed });
  return closed;
}

it('shuts content scripts out of all that is stored, also of one area where the other refuses', async () => {
  const { local, session } = browser.storage;
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const areas = [chromes(local), chromes(session)];
  areas[0]?.mockRejectedValueOnce(new Error('not now'));
  await closeStorage();
  for (const closed of areas) {
    expect(closed).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
});

it('asks for nothing where the browser knows no such thing', async () => {
  for (const area of [browser.storage.local, browser.storage.session]) {
    Object.assign(area, { setAccessLevel: undefined });
  }
  await expect(closeStorage()).resolves.toBeUndefined();
});
