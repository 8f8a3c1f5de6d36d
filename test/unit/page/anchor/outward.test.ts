// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { outward } from '../../../../utils/page/anchor/outward';

function placesIn(html: string): string[] {
  document.body.innerHTML = html;
  const top = document.querySelector('#top');
  return top ? outward(top).map(({ id }) => id) : [];
}

it('goes outward from the content to what stands in the body', () => {
  expect(placesIn('<main id=a><div id=b><h1 id=top>Job</h1></div></main>')).toEqual([
    'top',
    'b',
    'a',
  ]);
});

it.each([
  ['a table', '<table id=a><tbody id=b><tr id=c><td id=top>1</td></tr></tbody></table>'],
  ['a list', '<ul id=a><li id=top>1</li></ul>'],
  ['rows that are called so', '<div id=a role=grid><div id=b role=row><p id=top>1</p></div></div>'],
  ['a button', '<button id=a><span id=top>Run</span></button>'],
  ['a heading', '<h2 id=a><span id=top>Jobs</span></h2>'],
  ['what is hidden', '<div id=a aria-hidden=true><div id=b><p id=top>1</p></div></div>'],
])('never into %s', (_, html) => {
  expect(placesIn(html)).toEqual(['a']);
});

it('out of shadow roots', () => {
  document.body.innerHTML = '<main id=a><sis-app id=b></sis-app></main>';
  const root = document.querySelector('#b')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<section id=c><h1 id=top>Job</h1></section>';
  const top = root?.querySelector('#top');
  expect(top && outward(top).map(({ id }) => id)).toEqual(['top', 'c', 'b', 'a']);
});
