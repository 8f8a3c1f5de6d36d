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
  vi.restoreAllMocks();
  fakeBrowser.reset();
  onFull.mockReset();
});

const Shelf = z.object({
  version: z.literal(1),
  books: z.record(z.string(), z.object({ pages: z.number().check(z.lte(9)) })),
});
const emptyShelf: z.infer<typeof Shelf> = { version: 1, books: {} };
const shelf = () => createCell('shelf', Shelf, emptyShelf, onFull, { depthOf: () => 2 });

describe('a cell of records', () => {
  const good = { a: { pages: 1 }, b: { pages: 2 } };

  it.each<[string, unknown]>([
    ['a number without an end', { pages: 99999999999999 }],
    ['a number that JSON cannot hold', { pages: null }],
    ['no record at all', 'damaged'],
  ])('loses a damaged record, and none beside it: %s', async (_, bad) => {
    await browser.storage.local.set({ shelf: { version: 1, books: { ...good, bad } } });
    const cell = shelf();
    expect(cell.damagedAt()).toBeNull();
    expect(await cell.get()).toEqual({ version: 1, books: good });
    expect(cell.damagedAt()).toBeGreaterThan(0);
    const { shelf: stored, 'shelf.aside': aside } = await browser.storage.local.get(null);
    expect([stored, aside]).toEqual([{ version: 1, books: good }, undefined]);
    // Another worker has nothing to mend, and knows that there was something.
    const other = shelf();
    await other.get();
    expect(other.damagedAt()).toBe(cell.damagedAt());
  });

  it('writes no record that could not be read again', async () => {
    const cell = shelf();
    await cell.update((value) => ({ ...value, books: good }));
    const written = await cell.update(({ books, ...value }) => ({
      ...value,
      books: { ...books, bad: { pages: 1e15 } },
    }));
    expect(written.books).toEqual(good);
    expect((await shelf().get()).books).toEqual(good);
    expect(cell.damagedAt()).toBeGreaterThan(0);
  });

  it('reads through its schema only what of a record is new, and that each time', async () => {
    const cell = shelf();
    const parse = vi.spyOn(Shelf, 'safeParse');
    const put = (books: z.infer<typeof Shelf>['books']) =>
      cell.update((value) => ({ ...value, books }));
    const { books } = await put(good);
    await put({ ...books, c: { pages: 3 } });
    expect(parse.mock.lastCall?.[0]).toEqual({ version: 1, books: { c: { pages: 3 } } });
    expect((await put({ ...books, a: { pages: 10 } })).books).toEqual({ b: { pages: 2 } });
    expect((await shelf().get()).books).toEqual({ b: { pages: 2 } });
  });

  it('begins a part anew that is of another shape', async () => {
    await browser.storage.local.set({ shelf: { version: 1, books: 7 } });
    expect(await shelf().get()).toEqual(emptyShelf);
  });

  it('mends in turn with changes, and loses none of them', async () => {
    await browser.storage.local.set({ shelf: { version: 1, books: { ...good, bad: 7 } } });
    const cell = shelf();
    const add = (name: string) =>
      cell.update(({ books, ...value }) => ({
        ...value,
        books: { ...books, [name]: { pages: 3 } },
      }));
    await Promise.all([add('c'), cell.get(), add('d'), cell.get()]);
    expect(Object.keys((await cell.get()).books)).toEqual(['a', 'b', 'c', 'd']);
  });
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

  it('gives the very value again while the same is stored, and reads anew what somebody else stored', async () => {
    const cell = create();
    const written = await cell.update(more);
    expect(await cell.get()).toBe(await cell.get());
    expect(await cell.get()).toEqual(written);
    await browser.storage.local.set({ count: { version: 1, count: 7 } });
    expect((await cell.get()).count).toBe(7);
    expect((await cell.update(more)).count).toBe(8);
    await browser.storage.local.set({ count: { version: 1, count: 'seven' } });
    expect(await cell.get()).toEqual(empty);
    await browser.storage.local.clear();
    expect(await cell.update(more)).toEqual({ version: 1, count: 1 });
  });

  it('does not read its value again while nobody else has written it', async () => {
    const cell = create();
    await cell.update(more);
    const get = vi.spyOn(browser.storage.local, 'get');
    const asked = () => get.mock.calls.flatMap(([keys]) => keys).filter((name) => name === 'count');
    await cell.update(more);
    await cell.get();
    expect(asked()).toEqual([]);
    // Another page wrote it, and then everything was deleted.
    const other = await create().update(more);
    expect(await cell.get()).toEqual(other);
    await browser.storage.local.clear();
    expect(await cell.get()).toEqual(empty);
  });

  it('gives what is stored while a change is being written', async () => {
    const cell = create();
    await cell.update(more);
    const { set } = browser.storage.local;
    let seen: unknown[] = [];
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      const before = await cell.get();
      await set.call(browser.storage.local, items);
      seen = [before, await cell.get()];
    });
    await cell.update(more);
    expect(seen).toEqual([
      { version: 1, count: 1 },
      { version: 1, count: 2 },
    ]);
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

  it('loses no change to a reading that sets a damaged value aside meanwhile', async () => {
    await browser.storage.local.set({ count: 'damaged' });
    const cell = create();
    const { set } = browser.storage.local;
    // What is handed over first is the last to be written, as far as that is in the storage's hand.
    let wait = 8;
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      for (let turns = wait--; turns > 0; turns--) await new Promise((done) => setImmediate(done));
      return set.call(browser.storage.local, items);
    });
    await Promise.all([cell.get(), cell.update(more), cell.get(), cell.update(more)]);
    vi.restoreAllMocks();
    expect(await create().get()).toEqual({ version: 1, count: 2 });
  });
});
