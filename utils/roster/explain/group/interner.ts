/** Two hashes of 32 bits each, which together take no two of a million texts for the same. */
function hashes(text: string): [number, number] {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 2654435761);
    second = Math.imul(second ^ code, 1597334677);
  }
  first =
    Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second =
    Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return [first >>> 0, second >>> 0];
}

/** Numbers texts from 0 on, in the order they come, and keeps none of them. */
export function createInterner() {
  let room = 1024;
  /** Number of the text in a slot, counting from 1; 0 where the slot is empty. */
  let slots = new Int32Array(room);
  let first = new Uint32Array(room / 2);
  let second = new Uint32Array(room / 2);
  let count = 0;

  function slotOf(a: number, b: number): number {
    let slot = a & (room - 1);
    for (let held = slots[slot] ?? 0; held > 0; held = slots[slot] ?? 0) {
      if (first[held - 1] === a && second[held - 1] === b) return slot;
      slot = (slot + 1) & (room - 1);
    }
    return slot;
  }

  function grow(): void {
    room *= 2;
    slots = new Int32Array(room);
    first = wider(first, room / 2);
    second = wider(second, room / 2);
    for (let number = 0; number < count; number++) {
      slots[slotOf(first[number] ?? 0, second[number] ?? 0)] = number + 1;
    }
  }

  return {
    numberOf(text: string): number {
      const [a, b] = hashes(text);
      const held = slots[slotOf(a, b)] ?? 0;
      if (held > 0) return held - 1;
      if (count === room / 2) grow();
      first[count] = a;
      second[count] = b;
      slots[slotOf(a, b)] = ++count;
      return count - 1;
    },
    /** An order of texts that does not depend on when they came. */
    before: (one: number, other: number) =>
      (first[one] ?? 0) - (first[other] ?? 0) || (second[one] ?? 0) - (second[other] ?? 0),
  };
}

function wider(from: Uint32Array<ArrayBuffer>, room: number) {
  const to = new Uint32Array(room);
  to.set(from);
  return to;
}
