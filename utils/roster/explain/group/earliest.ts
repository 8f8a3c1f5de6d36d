import { createColumn } from './column';

/** No place, cause, object or kind, as a number in a column. */
export const none = -1;

/** Remembers for each key the earliest of the messages offered for it, by its place. */
export function createEarliest(isBefore: (one: number, other: number) => boolean) {
  const places = createColumn(none);
  return {
    at: places.at,
    offer(key: number, place: number): void {
      const held = places.at(key);
      if (held === none || isBefore(place, held)) places.put(key, place);
    },
  };
}
