// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { timeOf } from '../../../../utils/page/parse/time-of';
import { wallTimeOf } from '../../../../utils/page/parse/wall-time';
import { fromWall } from '../../../../utils/roster/time/wall-clock';
import { accessibilityTree } from '../words/english';

const dating = { language: 'en', near: null };
const zone = 'America/Phoenix';
const nine = Date.UTC(2026, 10, 25, 9);

test.each([
  [
    'a day, and the time in words',
    '<time datetime="2026-11-25">Nov 25, 2026 2:00 AM MST</time>',
    nine,
  ],
  ['a moment, and the time in words', '<time datetime="2026-11-25T09:00:00Z">2 a.m.</time>', nine],
  ['something else', '<time datetime="soon">Nov 25, 2026 2:00 AM MST</time>', nine],
  ['around what is read', '<time datetime="2026-11-25T09:00:00Z"><b>at night</b></time>', nine],
  ['a day alone', '<time datetime="2026-11-25">Nov 25</time>', null],
])('a time element that says %s is one time to both who read it', (_, html, expected) => {
  document.body.innerHTML = `<main><p>${html}</p></main>`;
  const nodes = accessibilityTree(document).root.children;
  const wall = wallTimeOf(nodes, zone, dating);
  expect(timeOf(nodes, dating)).toBe(expected);
  expect(wall && fromWall(Date.parse(`${wall.wall}Z`), zone)).toBe(expected);
});
