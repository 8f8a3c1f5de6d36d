import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { createCell } from '../../../utils/storage/cell';

const Count = z.object({ version: z.literal(1), count: z.number() });
const empty = { version: 1 as const, count: 0 };
const onFull = vi.fn();
const create = () => createCell('count', Count, empty, onFull);
const more = ({ count }: z.infer<typeof Count>) => ({ version: 1 as const, count: count + 1 });

beforeEach(() => {
  fakeBrowser.reset();
  onFull.mockReset();
});

describe('a cell', () => {
  it('survives the worker: another one reads what the first wrote', async () => {
    await create().update(more);
    expect(await create().get()).toEqual({ version: 1, count: 1 });
  });

  it('loses no change made at the same time', async () => {
    const cell = create();
    await Promise.all(Array.from({ length: 50 }, () => cell.update(more)));
    expect((await cell.get()).count).toBe(50);
  });

  it.each([{ version: 2, count: 7 }, 'damaged', { version: 1, count: 'seven' }])(
    'sets %j aside and starts anew',
    async (stored) => {
      await browser.storage.local.set({ count: stored });
      expect(await create().get()).toEqual(empty);
      expect(await browser.storage.local.get('count.aside')).toEqual({ 'count.aside': stored });
    },
  );

  it('goes on in memory when the storage is full, and stores again when it can', async () => {
    const cell = create();
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await cell.update(more);
    expect(onFull).toHaveBeenCalledOnce();
    expect((await cell.get()).count).toBe(1);
    expect(cell.isStored()).toBe(false);
    await cell.update(more);
    expect(cell.isStored()).toBe(true);
    expect(await create().get()).toEqual({ version: 1, count: 2 });
  });

  it('goes on after a change that throws', async () => {
    const cell = create();
    await expect(
      cell.update(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect((await cell.update(more)).count).toBe(1);
  });
});
