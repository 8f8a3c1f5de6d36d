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

test('letters kept from screen readers are no name, whatever stands beside them', () => {
  const said = (hidden: string) =>
    `<h1>Rostering Job Details</h1><div><b${hidden}>QX</b><time>02:16</time><div><span>Canvas Bot</span><div>began job 66208</div></div></div>`;
  // Nothing else on that page can be the name.
  expect(nameOf(said(' aria-hidden="true"'))).toBeNull();
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

test('the heading of the main part is the name, not that of the site around it', () => {
  const page = (site: string, main: string) =>
    detailsOf(`<div>${site}</div><main>${buttons}${main}${drawn}</main>`).name;
  expect(page('<h1>Lakeview Data Desk</h1>', '<h2>Evening load</h2>')).toBe('Evening load');
  expect(page('<h1>Evening load</h1>', '<p>Rostering Job Details</p>')).toBe('Evening load');
});

test('a menu without a link to any page is no trail that ends with the name', () => {
  const nav = (...items: string[]) => `<nav>${items.join(' / ')}</nav>`;
  const link = '<a href="#">Rostering Jobs</a>';
  expect(nameOf(nav(link, '<span>Evening load</span>'))).toBe('Evening load');
  expect(nameOf(nav('<span>Grades</span>', '<span>Manuals</span>'))).toBeNull();
  expect(nameOf(nav('<span>Manuals</span>', link))).toBeNull();
});

test('a cell without anything in it behind the value leaves it the label’s', () => {
  const row = (label: string, value: string) =>
    `<tr><td>${label}:<img alt=""></td><td><b>${value}</b></td><td><img alt=""></td></tr>`;
  const { name, jobId } = detailsOf(
    `${buttons}<table>${row('Sync Name', 'Evening load, north')}${row('Job ID', '58213')}</table>${drawn}`,
  );
  expect([name, jobId]).toEqual(['Evening load, north', '58213']);
});

test('a column without anything in it stands between labels and values', () => {
  const row = (...cells: string[]) =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const read = (...rows: string[]) =>
    detailsOf(`${buttons}<table>${rows.join('')}</table>${drawn}`);
  const gap = '<img alt="" width="6">';
  const job = row('<b>Job ID</b>', gap, '58213');
  expect(read(row('<b>Sync Name</b>', gap, 'DISTRICT_NIGHT'), job)).toMatchObject({
    name: 'DISTRICT_NIGHT',
    jobId: '58213',
  });
  // What another row fills is empty here, and the note behind it is no value.
  const filled = row('<b>Job ID</b>', '58213', 'as Canvas counts');
  expect(read(row('<b>Sync Name</b>', '', 'DISTRICT_NIGHT'), filled).name).toBeNull();
  // A row alone may have no value.
  expect(read(row('<b>Sync Name</b>', '', 'DISTRICT_NIGHT')).name).toBeNull();
});

test('neither a day nor the middle of a sentence is a name', () => {
  const head = (text: string) => `<h1>Rostering Job Details</h1><p><span>${text}</span></p>`;
  expect(nameOf(head('Evening load'))).toBe('Evening load');
  for (const other of ['Wednesday, November 25', '25 Nov', '11/25/2026', 'was posted by'])
    expect(nameOf(head(other)), other).toBeNull();
});

test('one of several headings over groups of facts is no name', () => {
  const group = (title: string, ...facts: string[]) =>
    `<section><h2>${title}</h2>${facts.map((fact) => `<p>${fact}</p>`).join('')}</section>`;
  const groups = [
    group('Basics', 'Job ID: 66208'),
    group('People', 'Posted By: Ada Byron', '<a href="#">Write to us</a>'),
    group('Downloads', '<a href="#">users.json</a>'),
  ];
  expect(nameOf(`${trail}<h1>Rostering Job Details</h1>${groups.join('')}`)).toBeNull();
});

test('an icon in a button is no label, whatever it is called', () => {
  const icon = (name: string) => `<span role="img" aria-label="${name}"><svg></svg></span>`;
  const facts =
    '<div><div><b>Sync Name</b><i>Oak Hill Nightly</i></div><div><b>Job ID</b><i>66208</i></div></div>';
  for (const name of ['sync', 'refresh', 'name'])
    expect(nameOf(`<button>${icon(name)}<span>Again</span></button>${facts}`)).toBe(
      'Oak Hill Nightly',
    );
});

test('a heading beside known ones of its level is the name, and one that begins with a small letter, too', () => {
  for (const name of ['Oak Hill Nightly', 'eSchoolPlus (production)'])
    expect(
      nameOf(
        `<h2>Rostering Job Details</h2><div><h2>${name}</h2><p>Job ID: 66208</p></div><h2>Progress</h2>`,
      ),
    ).toBe(name);
});
