// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, columns, detailsOf, jobs, listOf, read, steps } from '../drawn.ts';
import { parseLight } from '../light/light-parse.ts';
import { start } from '../samples.ts';
import { readPage } from '../words/english.ts';

// What pages written by hand, without any library, taught at their first sight.

const line = (texts: string[], more = '') =>
  `<div>${texts.map((text) => `<div>${text}</div>`).join('')}${more}</div>`;
const heading = '<div>SIS Integration</div><div>Rostering Jobs</div>';
const pager = '<div><span>&lt;</span> 1 / 9 <span>&gt;</span></div>';

test('pages of plain groups, without a control, a heading or a head, are recognized', () => {
  const rows = jobs.map((row) => row.with(3, '2026-11-25 02:03:10'));
  const all = [columns, ...rows].map((row) => line(row)).join('');
  expect(listOf(`<div>${heading}${all}</div>`).rows).toMatchObject(read);
  const named = ['1. Roster Extract', '2. Data Conversion', '3. Canvas Imports'];
  const values = ['Completed', 'Failed (71%)', '-'];
  const tabs = line(['Extract Details', 'Conversion Details', 'Import Details']);
  const body = `<div>Job ID</div><div>#58213</div><div>${named.map((name, at) => line([name, values[at] ?? ''])).join('')}</div>`;
  expect(detailsOf(`${body}${tabs}`).steps).toMatchObject({
    extract: { state: 'complete' },
    conversion: { state: 'failed', percent: 71 },
    import: { state: 'waiting' },
  });
  const other = (html: string) => readPage(new DOMParser().parseFromString(html, 'text/html'), 0);
  // Neither do the stages alone make a page one of details, nor three columns a list.
  expect(other(`${body}<button>Refresh</button>`)).toBeNull();
  expect(other(`${heading}${line(['Posted By', 'Stage', 'Status'])}`)).toBeNull();
});

test('a pager below lines of groups is none of them, a line that was cut is', () => {
  const rows = (last: string) =>
    listOf(`<div>${heading}${[columns, ...jobs].map((row) => line(row)).join('')}${last}</div>`)
      .rows;
  expect(rows(pager)).toMatchObject(read);
  expect(rows(line(['Roster Import', 'Ada', 'Nov 23, 2026, 2:03 AM'])).at(-1)).toMatchObject({
    status: 'unknown',
  });
});

test('what a style draws in another order is read as it is drawn', () => {
  const css =
    '.up{display:flex;flex-direction:column-reverse}.row{display:flex}.facts{display:grid}';
  const card = (at: number, value: string) =>
    `<div class="up" style="order:${at}"><p>${value}</p><p>${steps[at]}</p></div>`;
  const fact = (row: number, label: string, value: string) =>
    [value, label].map(
      (text, at) => `<div style="grid-row-start:${row};grid-column-start:${2 - at}">${text}</div>`,
    );
  const facts = [
    ...fact(1, 'Sync Name', 'Nightly'),
    ...fact(2, 'Posted By', 'Ada Byron'),
    ...fact(3, 'Job ID', '58213'),
  ];
  const page = parseLight(
    `<html><head><style>${css}</style></head><body>${buttons}<div class="facts">${facts.join('')}</div><div class="row">${card(2, '58%')}${card(0, 'Complete')}${card(1, 'Complete')}</div></body></html>`,
  );
  expect(readPage(page as unknown as Document, start)).toMatchObject({
    jobId: '58213',
    name: 'Nightly',
    steps: { extract: { state: 'complete' }, import: { state: 'running', percent: 58 } },
  });
});

test('cards without a stage are read by their labels where the status has none', () => {
  const card = ([type, by, sis, at, , status]: string[]) =>
    `<div><header><p>${type}</p><span>${status}</span></header><div>${line(['Posted By', by ?? ''])}${line(['SIS Type', sis ?? ''])}${line(['Time Updated', at ?? ''])}</div><a href="/jobs/58213">Job Status Details</a></div>`;
  const done = [jobs[1] ?? [], jobs[1] ?? []];
  expect(listOf(`<h2>Rostering Jobs</h2>${done.map(card).join('')}`).rows).toMatchObject([
    read[1],
    read[1],
  ]);
});

test('a head that is not shown names its columns, and a stage may say that there is none', () => {
  const cells = (tag: string, texts: string[]) =>
    `<tr>${texts.map((text) => `<${tag}>${text || '<span>No stage</span>'}</${tag}>`).join('')}</tr>`;
  expect(
    listOf(
      `<h2>Rostering Jobs</h2><table><thead style="display:none">${cells('th', columns)}</thead><tbody>${jobs.map((row) => cells('td', row)).join('')}</tbody></table><button>Show Details</button>`,
    ).rows,
  ).toMatchObject(read);
});

test('a link below each job’s own list leads to that job; one above leads to none', () => {
  const link = (id: number) => `<p><a href="/events/${id}">Show Details</a></p>`;
  const list = ([, by, , at, , status]: string[]) =>
    `<dl><dt>Posted By</dt><dd>${by}</dd><dt>Time Updated</dt><dd>${at}</dd><dt>Status</dt><dd>${status}</dd></dl>`;
  const [a = '', b = ''] = jobs.map(list);
  const ids = (body: string) =>
    listOf(`<h2>Sync Event History</h2>${body}`).rows.map(({ jobId }) => jobId);
  expect(ids(`${a}${link(58213)}${b}${link(58190)}`)).toEqual(['58213', '58190']);
  expect(ids(`${link(58213)}${a}${link(58190)}${b}`)).not.toContain('58190');
});
