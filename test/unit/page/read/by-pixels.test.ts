// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { buttons, detailsOf, steps } from '../drawn.ts';

// A browser's style: what `data-content` writes before an element, and how large `data-size` draws it.
vi.hoisted(() => {
  Element.prototype.checkVisibility = () => true;
  Element.prototype.getBoundingClientRect = function () {
    const size = Number(this.getAttribute('data-size') ?? 0);
    return { left: 0, top: 0, right: size, bottom: size, width: size, height: size } as DOMRect;
  };
  globalThis.getComputedStyle = ((element: Element, part?: string) => {
    const written = part === '::before' && element.getAttribute('data-content');
    return {
      content: written ? `"${written}"` : 'none',
      backgroundImage: 'none',
      backgroundColor: element.hasAttribute('data-size') ? 'rgb(0, 128, 0)' : 'rgba(0, 0, 0, 0)',
      borderTopWidth: '0px',
    };
  }) as typeof getComputedStyle;
});

const states = (...values: string[]) =>
  Object.values(
    detailsOf(
      `${buttons}<h1>Nightly</h1><ul>${values.map((value, at) => `<li><h3>${steps[at]}</h3><p>${value}</p></li>`).join('')}</ul>`,
    ).steps,
  ).map(({ state }) => state);

test('a check mark that only the style writes is one', () => {
  const check = '<b data-content="✔"></b>';
  expect(states(check, check, '58%')).toEqual(['complete', 'complete', 'running']);
  expect(states('Complete', '<b data-content="✘"></b>', '')).toEqual([
    'complete',
    'failed',
    'waiting',
  ]);
});

test('an empty element that is drawn as large as an icon may be a value, and a wide one is an idle bar', () => {
  const mark = (size: number) => `<b data-size="${size}"></b>`;
  expect(states('Complete', mark(16), '58%')[1]).toBe('unknown');
  expect(states('Complete', 'Complete', mark(16))[2]).toBe('unknown');
  expect(states('Complete', mark(160), '58%')[1]).toBe('skipped');
  expect(states('Complete', mark(0), '58%')[1]).toBe('skipped');
});
