// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { jobs, listOf, read } from '../../drawn.ts';

// Labels of a list's columns around the list, which are those of no job.

const title = '<h1>SIS Integration</h1><h2>Rostering Jobs</h2>';
const names = ['Posted By', 'SIS Type', 'Time Updated', 'Stage', 'Status'];
const card = ([, ...values]: string[]) =>
  names.map((name, at) => `<div><i>${name}</i><b>${values[at]}</b></div>`).join('') +
  '<button>Job Status Details</button>';
const rowsOf = (tag: string, around: string, all = jobs) =>
  listOf(
    `${title}${around}<div>${all.map((job) => `<${tag}>${card(job)}</${tag}>`).join('')}</div>`,
  ).rows;

test.each([
  '<fieldset><label>Status <select><option>All</select></label></fieldset>',
  '<form><p><span>Stage</span> <button>Any</button></p></form>',
  '<nav><span>SIS Type</span><ul><li><a href="#aspen">Aspen</a></li><li><a href="#q">Q</a></li></ul></nav>',
  '<p><span>Status</span><span>Everything</span></p>',
])('a filter above the cards is no job: %s', (filter) => {
  expect(rowsOf('section', filter)).toMatchObject(read);
  expect(rowsOf('div', filter)).toMatchObject(read);
  expect(rowsOf('section', filter, jobs.slice(0, 1))).toMatchObject(read.slice(0, 1));
});

test('cards that say little of a job are jobs wherever they stand', () => {
  const [first = []] = jobs;
  const section = (day: string, ...cards: string[]) =>
    `<section><h3>${day}</h3>${cards.map((each) => `<div>${each}</div>`).join('')}</section>`;
  const done = '<i>Status</i> <b>Completed</b>';
  const days = [section('Today', card(first), card(first)), section('Before', done, done)];
  expect(listOf(`${title}<div>${days.join('')}</div>`).rows.map(({ status }) => status)).toEqual([
    'failed',
    'failed',
    'completed',
    'completed',
  ]);
});

test('a card that lost all labels but one still counts', () => {
  const cut = `<section><div><i>Status</i></div></section>`;
  const [first = []] = jobs;
  const page = (...cards: string[]) => listOf(`${title}<div>${cards.join('')}</div>`).rows.length;
  const whole = `<section>${card(first)}</section>`;
  expect(page(whole, whole, cut)).toBe(3);
  expect(page(cut, whole, whole)).toBe(3);
  expect(page(whole, cut)).toBe(2);
});

const table = (rows: string[][]) =>
  `<table><tr>${['#', 'How', 'When', 'What'].map((name) => `<th>${name}</th>`).join('')}</tr>${rows
    .map(
      ([id, ...cells]) =>
        `<tr>${[id, ...cells].map((cell) => `<td>${cell}</td>`).join('')}<td><a href="/jobs/${id}">Job Status Details</a></td></tr>`,
    )
    .join('')}</table>`;
const rows = [
  ['61023', 'Failed', '2026-11-25 02:20:21', 'Evening load'],
  ['61019', 'Completed', '2026-11-24 23:49:16', 'Evening load'],
  ['61008', 'Warning', '2026-11-24 02:17:50', 'Weekend load'],
];

test.each([
  ['in lines', '<p>Status: OK, WRN or ERR</p><p>Stage: EXT or CNV</p><p>Posted By: login</p>'],
  [
    'with values',
    '<div><p>Status: OK, WRN or ERR</p><p>Stage: EXT or CNV</p><p>Posted By: login</p></div>',
  ],
  [
    'without',
    '<p><b>S</b> status: <b>O</b> Completed, <b>W</b> Warning <b>G</b> stage: <b>E</b> Extract, <b>C</b> Conversion <b>B</b> posted by</p>',
  ],
])('a legend below a table in words that nobody knows is not the list: %s', (_, legend) => {
  expect(listOf(`${title}${table(rows)}${legend}`).rows).toMatchObject([
    { status: 'failed', jobId: '61023' },
    { status: 'completed', jobId: '61019' },
    { status: 'warning', jobId: '61008' },
  ]);
});

test('a row below a job that tells more of it, set in by an empty cell, is no job', () => {
  const row = (cells: string[]) =>
    `<div role="row">${cells.map((cell) => `<div role="cell">${cell}</div>`).join('')}</div>`;
  const head = `<div role="row">${['', 'Type', ...names].map((name) => `<div role="columnheader">${name}</div>`).join('')}</div>`;
  const rows = jobs.map((job) => row(['<button aria-expanded="true">▾</button>', ...job]));
  const more = row(['', 'Oak Hill Reload · <a href="#">roster.json</a>']);
  expect(
    listOf(`${title}<div role="table">${head}${rows.join(more)}${more}</div>`).rows,
  ).toMatchObject(read);
});
