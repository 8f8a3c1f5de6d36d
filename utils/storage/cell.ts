import browser from 'webextension-polyfill';
import type * as z from 'zod/mini';

/** One stored value: read through its schema, written by the background alone, one change at a time. */
export interface Cell<T> {
  get(): Promise<T>;
  /** Stores what `change` makes of the value and returns it; an unchanged reference is not written. */
  update(change: (value: T) => T): Promise<T>;
  /** False while there is no room, and the value lasts no longer than this worker or page. */
  isStored(): boolean;
}

/**
 * A value of another version or a damaged one is set aside under `KEY.aside` and `initial` takes its
 * place. When the storage is full, the value lives on in memory and the error is reported.
 */
export function createCell<T>(
  key: string,
  schema: z.ZodMiniType<T>,
  initial: T,
  onFull: (error: unknown) => void,
): Cell<T> {
  let unsaved: T | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function get(): Promise<T> {
    if (unsaved !== null) return unsaved;
    const { [key]: stored } = await browser.storage.local.get(key);
    if (stored === undefined) return initial;
    const parsed = schema.safeParse(stored);
    if (parsed.success) return parsed.data;
    await browser.storage.local.set({ [`${key}.aside`]: stored, [key]: initial });
    return initial;
  }

  async function write(change: (value: T) => T): Promise<T> {
    const value = await get();
    const changed = change(value);
    if (changed === value && unsaved === null) return value;
    try {
      await browser.storage.local.set({ [key]: changed });
      unsaved = null;
    } catch (error) {
      unsaved = changed;
      onFull(error);
    }
    return changed;
  }

  return {
    get,
    isStored: () => unsaved === null,
    update(change) {
      const done = last.then(() => write(change));
      last = done.catch(() => {});
      return done;
    },
  };
}
