// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, detailsOf, steps } from '../drawn.ts';

// What stands around the name of a sync, and is not it.

const drawn = steps
  .map((step, n) => `<div><h3>${step}</h3><span>${['42%', '', ''][n]}</span></div>`)
  .join('');
const nameOf = (head: string) => detailsOf(`${head}${buttons}${drawn}`).name;
const trail = '<p><a href="#">Rostering Jobs</a> / <span>Rostering Job Details</span></p>';

test.each(['LA', 'L', 'LUN'])('the letters of a picture are no name: %s', (letters) => {
  const name = 'Lakeview Unified Nightly';
  expect(
    nameOf(
      `${trail}<div><span>${letters}</span><div><h2>${name}</h2><p>Run by Ada</p></div></div>`,
    ),
  ).toBe(name);
  // A name that is as short stands by itself.
  expect(nameOf(`${trail}<div><h2>LUN</h2><p>Nightly of all schools</p></div>`)).toBe('LUN');
});

test('on a page without headings the name may stand right above the title', () => {
  const head = (name: string) =>
    `<div><a href="#">Rostering</a> / Job 7731</div><section><div><div>${name}</div><div>Rostering Job Details</div></div></section><div><div>Run by</div><div>Ada Lovelace</div></div><div><div>Job ID</div><div>7731</div></div>`;
  for (const name of ['Harbor City Schools', 'SIS_PROD_NIGHTLY', 'Daily roster (north)'])
    expect(nameOf(head(name))).toBe(name);
  // A person is none, nor what names the tool.
  for (const other of ['Ada Lovelace', 'SIS Integration']) expect(nameOf(head(other))).toBeNull();
});

test('sentences below the name introduce it, those below the heading of a part do not', () => {
  const told = (level: number, name: string) =>
    `<div><h${level}>${name}</h${level}><p>Ada ran this sync. Its data comes from Aspen.</p></div>`;
  expect(nameOf(told(1, 'Weekend roster'))).toBe('Weekend roster');
  expect(nameOf(told(3, 'What a sync does'))).toBeNull();
});

test('a name may begin with the letters of a label, and what begins with a label is none', () => {
  const head = (name: string) => `<h1>${name}</h1><p>Rostering Job Details</p>`;
  for (const name of ['Statewide load, zone 4', 'Statesboro schools, each night'])
    expect(nameOf(head(name))).toBe(name);
  for (const other of ['Status of the load', 'Posted by a robot'])
    expect(nameOf(head(other))).toBeNull();
});
