// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { createReader } from '../../../../utils/page/reader';
import { steps } from '../../page/drawn';

// The overlay finds its reader in the frame, where the background has brought it.
Object.assign(globalThis, {
  rosterscopeReader: createReader({ dictionary: null, focus: null }),
});
const { createPageReader } = await import(
  '../../../../entrypoints/overlay.content/page/page-reader'
);

const times = ['2026-11-25T09:10:00Z', '2026-11-24T09:10:00Z'];
const heads = ['Type', 'Posted By', 'SIS Type', 'Updated At', 'Stage', 'Status', ''];
const list = `<h1>SIS Integration</h1><h2>Rostering Jobs</h2><table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${times
  .map((time) => ['Roster Import', 'Ada', 'PowerSchool', time, '', 'Completed'])
  .map(
    (cells) =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}<td><button>Job Status Details</button></td></tr>`,
  )
  .join('')}</table>`;
const details = (id: string) =>
  `<button>Back to all Rostering Jobs</button><h1>Nightly</h1><p>Rostering Job ID: ${id}</p><ul>${steps.map((step) => `<li><b>${step}</b> <span>Complete</span></li>`).join('')}</ul>`;

const start = Date.now();
let reader: ReturnType<typeof createPageReader>;
beforeEach(() => {
  reader = createPageReader(new AbortController().signal);
});

/** What the page reads once it shows this. */
function show(html: string, now = start) {
  document.body.innerHTML = `<main>${html}</main>`;
  return reader.read(now).reading;
}
const openedFrom = (html: string, now?: number) => {
  const reading = show(html, now);
  if (reading?.page !== 'details') throw new Error('no details');
  return reading.openedFrom;
};
const press = (place: number) => document.querySelectorAll('button')[place]?.click();

test('details are of the row that was pressed, for as long as they are shown', () => {
  expect(show(list)).toMatchObject({ page: 'list', rows: [{ jobId: null }, { jobId: null }] });
  press(1);
  const row = { updatedAt: Date.parse(times[1] ?? ''), status: 'completed' };
  expect(openedFrom(details('58190'))).toMatchObject(row);
  expect(openedFrom(`${details('58190')}<p>Counts</p>`, start + 600_000)).toMatchObject(row);
  show(list, start + 610_000);
  expect(openedFrom(details('58190'), start + 620_000)).toBeUndefined();
});

test('details of another job, and what comes much later, are of no row', () => {
  show(list);
  press(0);
  expect(openedFrom(details('58213'))).toBeDefined();
  expect(openedFrom(details('58212'))).toBeUndefined();
  expect(openedFrom(details('58213'))).toBeUndefined();
  show(list);
  press(0);
  expect(openedFrom(details('58213'), Date.now() + 60_000)).toBeUndefined();
});

test('a press beside the control opens nothing', () => {
  show(list);
  document.querySelector('td')?.click();
  expect(openedFrom(details('58213'))).toBeUndefined();
});

test('the list may be drawn anew between the press and the details', () => {
  show(list);
  press(0);
  show(`${list}<p>Loading</p>`);
  expect(openedFrom(details('58213'))).toMatchObject({ updatedAt: Date.parse(times[0] ?? '') });
});
