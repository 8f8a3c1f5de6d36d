import { expect, test } from 'vitest';
import { crowded, most } from '../../run/crowded';

const filesIn = (folder: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${folder}/file-${n}.ts`);

test('a folder with one file too many is found, and one that is full is not', () => {
  expect(crowded(filesIn('utils/a', most))).toEqual([]);
  expect(crowded(filesIn('utils/a', most + 1))).toEqual([['utils/a', most + 1]]);
});

test('a folder in it counts once, however much that holds', () => {
  const full = [...filesIn('utils/a', most - 1), ...filesIn('utils/a/b', 3)];
  expect(crowded(full)).toEqual([]);
  expect(crowded([...full, 'utils/a/c/d.ts'])).toEqual([['utils/a', most + 1]]);
});
