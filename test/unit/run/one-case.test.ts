import { expect, test } from 'vitest';
import { caseTwins } from '../../run/one-case';

test('two paths that differ by case alone are found, as files, imports and folders', () => {
  expect(caseTwins(['a/why.ts', 'a/Why.ts'])).toEqual([
    ['a/why.ts', 'a/Why.ts'],
    ['a/why', 'a/Why'],
  ]);
  expect(caseTwins(['a/Why.tsx', 'a/why.ts'])).toEqual([['a/Why', 'a/why']]);
  expect(caseTwins(['Page/one.ts', 'page/two.ts'])).toEqual([['Page', 'page']]);
  expect(caseTwins(['a/caf\u00E9.md', 'a/Cafe\u0301.md'])).toEqual([
    ['a/caf\u00E9.md', 'a/Cafe\u0301.md'],
  ]);
});

test('files that differ everywhere are let be', () => {
  const apart = ['a/Insight.tsx', 'a/insight.css', 'a/why.ts', 'b/Why.tsx', 'why', 'a/why-not.ts'];
  expect(caseTwins(apart)).toEqual([]);
});
