import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { log } from '../log';
import { Instant } from '../roster/model/step';
import { serialize } from '../serialize';
import { type DepthOf, salvage } from './salvage';
import { isSame } from './same';

/** One stored value: read through its schema, written by the background alone, one change at a time. */
export interface Cell<T> {
  get(): Promise<T>;
  /** Stores what `change` makes of the value and returns it; an unchanged reference is not written. */
  update(change: (value: T) => T): Promise<T>;
  /** False while there is no room, and the value lasts no longer than this worker or page. */
  isStored(): boolean;
  /** When something was last left out because it was damaged (local ms), as of the last read; null for never. */
  damagedAt(): number | null;
}

const Damage = z.catch(z.nullable(Instant), null);

/**
 * Damaged records are left out, at reading and at writing; `depthOf` says how deep they lie. A value of
 * another version, or one of which nothing can be kept, is set aside under `KEY.aside` and `initial` takes
 * its place. When the storage is full, the value lives on in memory and the error is reported.
 */
export function createCell<T>(
  key: string,
  schema: z.ZodMiniType<T>,
  initial: T,
  onFull: (error: unknown) => void,
  depthOf: DepthOf | null = null,
): Cell<T> {
  const [asideKey, damagedKey] = [`${key}.aside`, `${key}.damagedAt`];
  let unsaved: T | null = null;
  let damagedAt: number | null = null;
  /** What was last found sound. While the same is stored, it is not read through the schema again. */
  let known: T | null = null;
  const inTurn = serialize();

  /** What can be kept of a value; null when that is nothing. */
  function sound(value: unknown): { value: T; isWhole: boolean } | null {
    const parsed = schema.safeParse(value);
    if (parsed.success) {
      // The very value, so that what was derived from it is still at hand.
      known = isSame(parsed.data, value) ? (value as T) : parsed.data;
      return { value: known, isWhole: true };
    }
    const saved = depthOf && salvage(schema, value, initial, depthOf);
    for (const reason of new Set(saved?.reasons)) log(`Damaged in ${key}: ${reason}`);
    return saved && { value: saved.value, isWhole: false };
  }

  async function stored(): Promise<unknown> {
    const found = await browser.storage.local.get([key, damagedKey]);
    damagedAt = Damage.parse(found[damagedKey] ?? null);
    return found[key] ?? undefined;
  }

  /** Within a turn: what is stored, mended first if need be. */
  async function load(): Promise<T> {
    if (unsaved !== null) return unsaved;
    const value = await stored();
    if (value === undefined) return initial;
    if (known !== null && isSame(known, value)) return known;
    const kept = sound(value);
    if (kept?.isWhole) return kept.value;
    damagedAt = Date.now();
    const aside = kept ? {} : { [asideKey]: value };
    await browser.storage.local.set({
      ...aside,
      [key]: kept?.value ?? initial,
      [damagedKey]: damagedAt,
    });
    return kept?.value ?? initial;
  }

  async function get(): Promise<T> {
    if (unsaved !== null) return unsaved;
    const value = await stored();
    if (value === undefined) return initial;
    if (known !== null && isSame(known, value)) return known;
    const parsed = schema.safeParse(value);
    if (!parsed.success) return inTurn(load);
    known = parsed.data;
    return known;
  }

  async function write(change: (value: T) => T): Promise<T> {
    const value = await load();
    const changed = change(value);
    if (changed === value && unsaved === null) return value;
    const kept = sound(changed);
    if (!kept) throw new Error(`What was to be stored as ${key} is damaged`);
    const next = kept.isWhole ? changed : kept.value;
    if (!kept.isWhole) damagedAt = Date.now();
    const damage = kept.isWhole ? {} : { [damagedKey]: damagedAt };
    try {
      await browser.storage.local.set({ [key]: next, ...damage });
      unsaved = null;
    } catch (error) {
      unsaved = next;
      onFull(error);
    }
    return next;
  }

  return {
    get,
    isStored: () => unsaved === null,
    damagedAt: () => damagedAt,
    update: (change) => inTurn(() => write(change)),
  };
}
