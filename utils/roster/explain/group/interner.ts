import { createColumn } from './column';

/** Two hashes of 32 bits each, which together take no two of a million texts for the same. */
function hashes(text: string): [number, number] {
  let first = 0xdeadbeef | 0;
  let second = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  const [a, b] = [first, second];
  return [
    Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909),
    Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909),
  ];
}

/** So many small tables: one that grows holds up nobody. */
const tables = 256;
const least = 16;

/** Numbers texts from 0 on, in the order they come, without keeping them. */
export function createInterner() {
  const firsts = createColumn(0);
  const seconds = createColumn(0);
  /** By table: numbers of texts, counting from 1, where their hash leads to; 0 where nothing stands. */
  const slots = Array.from({ length: tables }, () => new Int32Array(least));
  const held = new Int32Array(tables);
  let count = 0;

  function slotOf(table: Int32Array, a: number, b: number): number {
    let slot = (a >>> 8) & (table.length - 1);
    for (let number = table[slot] ?? 0; number > 0; number = table[slot] ?? 0) {
      if (firsts.at(number - 1) === a && seconds.at(number - 1) === b) return slot;
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  function wider(table: Int32Array): Int32Array<ArrayBuffer> {
    const grown = new Int32Array(table.length * 2);
    for (const number of table) {
      if (number === 0) continue;
      grown[slotOf(grown, firsts.at(number - 1), seconds.at(number - 1))] = number;
    }
    return grown;
  }

  return {
    numberOf(text: string): number {
      const [a, b] = hashes(text);
      const which = a & (tables - 1);
      let table = slots[which] ?? new Int32Array(least);
      const found = table[slotOf(table, a, b)] ?? 0;
      if (found > 0) return found - 1;
      held[which] = (held[which] ?? 0) + 1;
      if ((held[which] ?? 0) * 2 > table.length) {
        table = wider(table);
        slots[which] = table as (typeof slots)[number];
      }
      firsts.put(count, a);
      seconds.put(count, b);
      table[slotOf(table, a, b)] = ++count;
      return count - 1;
    },
    /** An order of texts that does not depend on when they came. */
    before: (one: number, other: number) =>
      firsts.at(one) - firsts.at(other) || seconds.at(one) - seconds.at(other),
  };
}
