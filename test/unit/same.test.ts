import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSame } from '../../utils/same';

it('finds two values alike exactly where their JSON is', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const inOrderOfKeys = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
  // A record without fields is no list without items.
  const inOrder = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(inOrder)
      : value && typeof value === 'object'
        ? {
            record: Object.entries(value)
              .sort(inOrderOfKeys)
              .map(([key, each]) => [key, inOrder(each)]),
          }
        : Object.is(value, -0)
          ? 'minus nothing'
          : value;
  fc.assert(
    fc.property(json, json, (a, b) => {
      expect(isSame(a, structuredClone(a))).toBe(true);
      expect(isSame(a, b)).toBe(JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b)));
      expect(isSame([a, 1], [b, 1])).toBe(isSame(a, b));
    }),
  );
});

it.each<[string, unknown, unknown, boolean]>([
  ['a field more', { a: 1 }, { a: 1, b: 1 }, false],
  ['a field less', { a: 1, b: 1 }, { a: 1 }, false],
  ['another field', { a: 1 }, { b: 1 }, false],
  ['an undefined field', { a: 1, b: undefined }, { a: 1 }, true],
  ['nothing and no record', { a: null }, { a: {} }, false],
  ['a list and a record', { a: [] }, { a: {} }, false],
  ['a field that every record inherits', JSON.parse('{"__proto__":{}}'), {}, false],
  ['the same, the other way round', {}, JSON.parse('{"__proto__":{}}'), false],
])('%s', (_, a, b, same) => {
  expect(isSame(a, b)).toBe(same);
});
