import fc from 'fast-check';

const subjects = [
  'Rosters',
  'Jobs',
  'Imports',
  'Import History',
  'Pipelines',
  'Gradebook',
  'Orders',
  'News',
  'Teams',
  'Schedules',
  'Rostering',
  'SIS Imports',
  'Sync status',
  'Deployments',
  'Attendance',
];
const heads = [
  'Name',
  'Type',
  'Status',
  'Stage',
  'Duration',
  'Branch',
  'Price',
  'Student',
  'Posted By',
  'Grade',
  'Created',
  'Started',
  'Updated',
  'Queue',
  'Team',
  'Coach',
  'Total',
  'Progress',
  'Records',
];
const cells = [
  'Completed',
  'Failed',
  'In Progress',
  'Warning',
  '37%',
  'Import',
  'Extract',
  'build',
  '12,345',
  'Nov 24, 2026 2:00 AM',
  'Roster Import',
  'passed',
  '—',
  'Ada Example',
  '$ 12.99',
];
const controls = [
  'Refresh',
  'Show Details',
  'Retry',
  'Cancel',
  'Download CSV',
  'Add to cart',
  'Back',
  'Next',
  'Run pipeline',
  'Back to all jobs',
  'Details',
  'View log',
];
const prose = [
  'The Rostering Jobs page lists every job; open Job Status Details to see Roster Extract Progress.',
  'Roster Extract Progress shows how much was extracted, Canvas Imports Progress how much arrived.',
  'Our team roster was updated yesterday.',
  'Refresh the page to see whether the import has completed.',
  'Data conversion progress was steady this quarter.',
];

const some = (words: string[], most: number) =>
  fc.subarray(words, { minLength: 1, maxLength: most });
const one = (words: string[]) => fc.constantFrom(...words);

const table = fc
  .record({
    columns: some(heads, 7),
    rows: fc.array(fc.array(one(cells), { maxLength: 7 }), { maxLength: 6 }),
  })
  .map(({ columns, rows }) => {
    const lines = rows.map(
      (row) => `<tr>${columns.map((_, at) => `<td>${row[at] ?? ''}</td>`).join('')}</tr>`,
    );
    return `<table><thead><tr>${columns.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
  });
const grid = fc
  .record({ columns: some(heads, 6), row: fc.array(one(cells), { maxLength: 6 }) })
  .map(
    ({ columns, row }) =>
      `<div role="grid"><div role="row">${columns.map((head) => `<span role="columnheader">${head}</span>`).join('')}</div><div role="row">${row.map((cell) => `<span role="gridcell">${cell}</span>`).join('')}</div></div>`,
  );
const block = fc.oneof(
  table,
  grid,
  one(subjects).map((subject) => `<h2>${subject}</h2>`),
  one(prose).map((text) => `<p>${text}</p>`),
  some(controls, 4).map((words) => words.map((word) => `<button>${word}</button>`).join('')),
  some(controls, 5).map(
    (words) => `<nav>${words.map((word) => `<a href="#">${word}</a>`).join('')}</nav>`,
  ),
  some(cells, 5).map((words) => `<ul>${words.map((word) => `<li>${word}</li>`).join('')}</ul>`),
  fc
    .tuple(some(heads, 5), some(cells, 5))
    .map(
      ([terms, values]) =>
        `<dl>${terms.map((term, at) => `<dt>${term}</dt><dd>${values[at] ?? ''}</dd>`).join('')}</dl>`,
    ),
  fc
    .nat(100)
    .map(
      (now) => `<div role="progressbar" aria-label="Import progress" aria-valuenow="${now}"></div>`,
    ),
);

/** Pages of other products and other pages of a Canvas, whose words are some of those of the tool. */
export const ordinaryPages = fc
  .record({ title: one(subjects), blocks: fc.array(block, { minLength: 3, maxLength: 14 }) })
  .map(
    ({ title, blocks }) => `<header><h1>${title}</h1></header><main>${blocks.join('\n')}</main>`,
  );

const things = [
  'Eksport',
  'Weryfikacja',
  'Publikacja',
  'Zamówienie',
  'Wysyłka',
  'Dostawa',
  'Canvas',
  'Kopia',
];
const values = ['37%', '100%', 'Gotowe', '', '—', '12', '37% gotowe', '2 z 3'];

/**
 * Pages in a language that no dictionary has, with three things in a row, progress bars, tabs and a number:
 * order trackers, wizards, pipelines. Some name a SIS or Canvas; none has details of the steps below them.
 */
export const trackerPages = fc
  .record({
    names: some(things, 4),
    stepTexts: fc.array(one(values), { minLength: 4, maxLength: 4 }),
    bars: fc.boolean(),
    tag: one(['li', 'div', 'section']),
    head: one(['Zamówienie nr: 48213', 'ID: 48213', 'Kurs Canvas', 'Dane z SIS: 2026']),
    tabs: some(['Opis', 'Opinie', 'Historia', 'Ustawienia', 'Uczestnicy', 'Pomoc'], 4),
  })
  .map(({ names, stepTexts, bars, tag, head, tabs }) => {
    const rows = names.map((name, at) => {
      const value = stepTexts[at] ?? '';
      const now = /^\d+%$/.test(value) ? value.slice(0, -1) : '0';
      const bar = bars ? `<div role="progressbar" aria-valuenow="${now}"></div>` : '';
      return `<${tag}><b>${name}</b>${bar}<span>${value}</span></${tag}>`;
    });
    const list = tabs.map((tab) => `<button role="tab">${tab}</button>`).join('');
    const panels = tabs.map((tab) => `<div role="tabpanel"><h3>${tab}</h3><p>37%</p></div>`);
    return `<main><h1>${head}</h1><ul>${rows.join('')}</ul><div role="tablist">${list}</div>${panels.join('')}</main>`;
  });
