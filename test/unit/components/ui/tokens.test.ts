import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const hex = /#[0-9a-f]{6}\b/g;

it('the red of a failure is the same in panel, popup, outlines of the page and badge', () => {
  const [, danger] = /--rs-danger: light-dark\((#[0-9a-f]{6}),/.exec(
    read('components/ui/tokens.css'),
  ) ?? [''];
  const outlines = read('entrypoints/overlay.content/native.css').match(hex) ?? [];
  const [, badge] =
    /const red = '(#[0-9a-f]{6})'/.exec(read('utils/background/notices/badge.ts')) ?? [];
  expect(new Set([danger, badge, ...outlines])).toEqual(new Set([danger]));
  expect(outlines.length).toBeGreaterThan(0);
});
