import { createColumn } from './column';

/** Stands for no place, cause, object or kind in a column. */
export const none = -1;

/** By key: of the messages offered for it, the place of the one that comes before all others. */
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
