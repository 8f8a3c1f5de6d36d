import type * as z from 'zod/mini';
import { log } from '../log';
import { isSame } from '../same';
import { newsOf } from './news-of';
import { type DepthOf, salvage } from './salvage';

/** What a stored value has to be; `depthOf`: how deep its records lie, null for a value without records. */
interface Shape<T> {
  key: string;
  schema: z.ZodMiniType<T>;
  initial: T;
  depthOf: DepthOf | null;
}

/**
 * What can be kept of a value: all of it (`isWhole`), or what is left without its damaged records, which are
 * logged; null when that is nothing. `before`: a value that was found sound; only what differs from it is checked.
 */
export function soundPart<T>(
  value: unknown,
  before: T | undefined,
  { key, schema, initial, depthOf }: Shape<T>,
): { value: T; isWhole: boolean } | null {
  if (depthOf && before) {
    const news = newsOf(value, before);
    const read = schema.safeParse(news);
    if (read.success && isSame(read.data, news)) return { value: value as T, isWhole: true };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    // The very value, so that what was derived from it is still at hand.
    return { value: isSame(parsed.data, value) ? (value as T) : parsed.data, isWhole: true };
  }
  const saved = depthOf && salvage(schema, value, initial, depthOf);
  for (const reason of new Set(saved?.reasons)) log(`Damaged in ${key}: ${reason}`);
  return saved && { value: saved.value, isWhole: false };
}
