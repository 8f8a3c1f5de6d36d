import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { LocalTime } from '../roster/model/step';
import { isSame } from '../same';
import { serialize } from '../serialize';
import { fromText } from './from-text';
import type { DepthOf } from './salvage';
import { soundPart } from './sound-part';

/** One stored value: read through its schema, written by the background alone, one change at a time. */
export interface Cell<T> {
  get(): Promise<T>;
  /**
   * Stores what `change` makes of the value and returns it; an unchanged reference is not written. `onMade` gets it
   * sooner: to store it takes a browser up to a tenth of a second.
   */
  update(change: (value: T) => T, onMade?: (value: T) => void): Promise<T>;
  /** False while there is no room, and the value lasts no longer than this worker or page. */
  isStored(): boolean;
  /** When something was last left out because it was damaged, as of the last read; null for never. */
  damagedAt(): LocalTime | null;
}

const Damage = z.catch(z.nullable(LocalTime), null);

/** Of any two writes, in whatever life or page, another one. */
const newMark = () => `${Date.now()} ${Math.random()}`;

/** A value that was found sound, and the mark that is stored beside it and beside no other. */
type Known<T> = { value: T; revision: unknown };

interface Form {
  /** How deep its records lie; absent for a value without records. */
  depthOf?: DepthOf;
  /** True for a large one, stored as text: an object of 100 kB holds Chrome, and this worker, up for 20 ms. */
  isText?: boolean;
}

/**
 * One value in the browser's local storage. Damaged records are left out when it is read and written. A value
 * of another version, or one of which nothing can be kept, is set aside under `KEY.aside`, and `initial` takes
 * its place. When the storage is full, the value lives on in memory and the error is reported. A mark that is
 * new with each write is stored beside the value, since a large value takes long to read and check.
 */
export function createCell<T>(
  key: string,
  schema: z.ZodMiniType<T>,
  initial: T,
  onFull: (error: unknown) => void,
  { depthOf, isText = false }: Form = {},
): Cell<T> {
  const [asideKey, damagedKey] = [`${key}.aside`, `${key}.damagedAt`];
  const revisionKey = `${key}.revision`;
  let unsaved: T | null = null;
  let damagedAt: number | null = null;
  /** What was last found sound, the newest first; while a write is under way the one before may be stored. */
  let known: Known<T>[] = [];
  const inTurn = serialize();
  const shape = { key, schema, initial, depthOf: depthOf ?? null };
  const written = (value: T) => (isText ? JSON.stringify(value) : value);
  const read = (value: unknown) => (isText ? fromText(value) : value);

  browser.storage.onChanged.addListener((changes, area) => {
    // Somebody wrote it who sets no mark.
    if (area === 'local' && key in changes && !(revisionKey in changes)) known = [];
  });

  function remember(value: T, revision: unknown): T {
    known = [{ value, revision }, ...known.slice(0, 1)];
    return value;
  }

  const sound = (value: unknown) => soundPart(value, known[0]?.value, shape);

  /** What is stored, and what is known of it: null where it has to be read through the schema. */
  async function stored(): Promise<{ value: unknown; revision: unknown; known: T | null }> {
    if (known.length > 0) {
      const found = await browser.storage.local.get([revisionKey, damagedKey]);
      const revision = found[revisionKey];
      const same = known.find((each) => revision !== undefined && each.revision === revision);
      if (same) {
        damagedAt = Damage.parse(found[damagedKey] ?? null);
        return { ...same, known: same.value };
      }
    }
    const found = await browser.storage.local.get([key, revisionKey, damagedKey]);
    damagedAt = Damage.parse(found[damagedKey] ?? null);
    const [value, revision] = [read(found[key]) ?? undefined, found[revisionKey]];
    const same = known.find((each) => isSame(each.value, value));
    return { value, revision, known: same ? remember(same.value, revision) : null };
  }

  /** Within a turn: what is stored, mended first if need be. */
  async function load(): Promise<T> {
    if (unsaved !== null) return unsaved;
    const found = await stored();
    if (found.known !== null) return found.known;
    if (found.value === undefined) return initial;
    const kept = sound(found.value);
    if (kept?.isWhole) return remember(kept.value, found.revision);
    damagedAt = Date.now();
    const aside = kept ? {} : { [asideKey]: found.value };
    await browser.storage.local.set({
      ...aside,
      [key]: written(kept?.value ?? initial),
      [revisionKey]: newMark(),
      [damagedKey]: damagedAt,
    });
    return kept?.value ?? initial;
  }

  async function get(): Promise<T> {
    if (unsaved !== null) return unsaved;
    const found = await stored();
    if (found.known !== null) return found.known;
    if (found.value === undefined) return initial;
    const parsed = schema.safeParse(found.value);
    return parsed.success ? remember(parsed.data, found.revision) : inTurn(load);
  }

  async function write(change: (value: T) => T, onMade?: (value: T) => void): Promise<T> {
    const value = await load();
    const changed = change(value);
    if (changed === value && unsaved === null) {
      onMade?.(value);
      return value;
    }
    const kept = sound(changed);
    if (!kept) throw new Error(`What was to be stored as ${key} is damaged`);
    const next = kept.isWhole ? changed : kept.value;
    onMade?.(next);
    if (!kept.isWhole) damagedAt = Date.now();
    const damage = kept.isWhole ? {} : { [damagedKey]: damagedAt };
    const revision = newMark();
    try {
      if (kept.isWhole) remember(kept.value, revision);
      await browser.storage.local.set({ [key]: written(next), [revisionKey]: revision, ...damage });
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
    update: (change, onMade) => inTurn(() => write(change, onMade)),
  };
}
