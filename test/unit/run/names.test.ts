import { expect, test } from 'vitest';
import { exportedTwice } from '../../run/names';

test('a name that two files export is found, whatever it names', () => {
  const sources = new Map([
    ['a.ts', 'export type Entry = { a: 1 };\nexport async function read() {}'],
    ['b.ts', 'export const Entry = 1;\nexport default function read() {}'],
    ['c.ts', '  export const Entry = 2;\nconst read = 1;'],
  ]);
  expect(exportedTwice(sources)).toEqual([['Entry', ['a.ts', 'b.ts']]]);
});

test('a schema and its type are one name', () => {
  const source = 'export const Run = z.object({});\nexport type Run = z.infer<typeof Run>;';
  expect(exportedTwice(new Map([['run.ts', source]]))).toEqual([]);
});
