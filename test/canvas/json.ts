import { randomUUID } from 'node:crypto';

/**
 * JSON as Canvas writes it. Ids are `bigint` here: whole numbers in the text, however long,
 * or strings when the request asked for string ids.
 */
export function toJson(value: unknown, stringIds: boolean): string {
  const mark = `${randomUUID()}:`;
  const text = JSON.stringify(value, (_key, item) => {
    if (typeof item !== 'bigint') return item;
    return stringIds ? item.toString() : mark + item;
  });
  return stringIds ? text : text.replaceAll(new RegExp(`"${mark}(\\d+)"`, 'g'), '$1');
}

/** ISO 8601 in UTC without fractions, as the API prints it; null stays null. */
export function iso(at: number): string;
export function iso(at: number | null): string | null;
export function iso(at: number | null): string | null {
  return at === null ? null : `${new Date(at).toISOString().slice(0, 19)}Z`;
}
