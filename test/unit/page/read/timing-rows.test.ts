// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, detailsOf, steps } from '../drawn.ts';

// Rows of timing tables as pages draw them: which are this job's, and which are another sync's.

const values = {
  running: ['Complete', '8%', ''],
  complete: ['Complete', 'Complete', 'Complete'],
  failed: ['Failed at 37%', '', ''],
};
const at = (day: number, time: string) => `2026-11-${day}T${time}:00Z`;
const ms = (day: number, time: string) => Date.parse(at(day, time));

/** The timings of a job with these rows under *Extract Timing* and *Conversion Timing*. */
function timingsOf(state: keyof typeof values, extract: string, conversion = '') {
  const drawn = steps.map(
    (step, n) => `<div><h3>${step}</h3><span>${values[state][n]}</span></div>`,
  );
  return detailsOf(
    `${buttons}<h1>Nightly</h1><div>${drawn.join('')}</div><h2>Extract Timing</h2>${extract}${conversion && `<h2>Conversion Timing</h2>${conversion}`}`,
  ).timings;
}

const table = (rows: [string, string][]) =>
  `<table><tr><th>Start</th><th>Duration</th></tr>${rows.map(([start, lasted]) => `<tr><td>${start}</td><td>${lasted}</td></tr>`).join('')}</table>`;

test('rows without a name that follow each other are parts of one sync', () => {
  const rows: [string, string][] = [
    [at(24, '08:50'), '4m 0s'],
    [at(24, '08:54'), '2m 0s'],
  ];
  expect(timingsOf('running', table(rows)).extract).toEqual({
    startedAt: ms(24, '08:50'),
    endedAt: ms(24, '08:56'),
  });
  // With a gap between them they may be two.
  rows[1] = [at(24, '08:58'), '2m 0s'];
  expect(timingsOf('running', table(rows)).extract.startedAt).toBeNull();
  // What begins before the other one ended is no part of the same sync.
  rows[1] = [at(24, '08:52'), '2m 0s'];
  expect(timingsOf('running', table(rows)).extract.startedAt).toBeNull();
});

test('rows without a status: the newest is that of a job that runs, and of no other', () => {
  const rows: [string, string][] = [
    [at(23, '08:50'), '4m 0s'],
    [at(24, '08:50'), '4m 0s'],
    [at(25, '08:50'), ''],
  ];
  const own = { startedAt: ms(24, '08:50'), endedAt: ms(24, '08:54') };
  expect(timingsOf('running', table(rows)).extract).toEqual(own);
  expect(timingsOf('complete', table(rows)).extract.startedAt).toBeNull();
  // A row that is over and lies ahead: the computer's clock is wrong.
  rows[2] = [at(25, '08:50'), '4m 0s'];
  expect(timingsOf('running', table(rows)).extract.startedAt).toBeNull();
});

test('a step that runs is the only row that is not over', () => {
  const extract = table([[at(24, '08:50'), '4m 0s']]);
  const rows: [string, string][] = [
    [at(23, '08:54'), '2m 0s'],
    [at(24, '08:54'), ''],
  ];
  expect(timingsOf('running', extract, table(rows)).conversion).toEqual({
    startedAt: ms(24, '08:54'),
    endedAt: null,
  });
  expect(timingsOf('running', extract, table([rows[0] as never])).conversion.endedAt).toBeNull();
  rows[0] = [at(23, '08:54'), ''];
  expect(timingsOf('running', extract, table(rows)).conversion.startedAt).toBeNull();
});

test('where syncs begin every hour, the last one is not that of a job whose row is missing', () => {
  const hourly: [string, string][] = [
    [at(24, '06:30'), '4m 0s'],
    [at(24, '07:30'), '4m 0s'],
    [at(24, '08:05'), '4m 0s'],
  ];
  expect(timingsOf('running', table(hourly)).extract.startedAt).toBeNull();
  // The one before it, and that of the next night, tell how often.
  expect(timingsOf('running', table(hourly.slice(0, 2))).extract.startedAt).toBeNull();
  const nightly: [string, string][] = [[at(23, '08:05'), '4m 0s'], ...hourly.slice(2)];
  expect(timingsOf('running', table(nightly)).extract.startedAt).toBe(ms(24, '08:05'));
});

test('the only row that failed may be of another sync, the own one missing', () => {
  const row = (day: number, status: string) => [at(day, '08:05'), status] as const;
  const failed = (...rows: (readonly [string, string])[]) =>
    timingsOf(
      'failed',
      `<table><tr><th>Start</th><th>Status</th></tr>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    ).extract.startedAt;
  const next = row(25, 'Pending');
  expect(failed(row(24, 'Failed'), row(23, 'Completed'), next)).toBeNull();
  expect(failed(row(24, 'Failed'), next)).toBeNull();
  expect(failed(row(23, 'Failed'), row(24, 'Completed'), next)).toBeNull();
  expect(failed(row(24, 'Failed'), row(23, 'Failed'), next)).toBeNull();
  expect(failed(row(20, 'Failed'), row(19, 'Completed'))).toBeNull();
});

test('labels and values in flat lines, and an end that is left out while there is none', () => {
  const line = (day: number, status: string, end = '') =>
    `<div>Start: ${at(day, '08:50')}</div>${end && `<div>End: ${end}</div>`}<div>Status: ${status}</div>`;
  const rows = `${line(24, 'Completed', at(24, '08:54'))}${line(23, 'Completed', at(23, '08:55'))}${line(25, 'Pending')}`;
  expect(timingsOf('running', rows).extract).toEqual({
    startedAt: ms(24, '08:50'),
    endedAt: ms(24, '08:54'),
  });
});

test('name, start, end and duration in one line', () => {
  const line = (day: number, end: string, state: string) =>
    `<p>Roster Import, Nov ${day}, 2026 8:50 AM UTC${end && ` – Nov ${day}, 2026 ${end} AM UTC`}${state && ` (${state})`}</p>`;
  const rows = `${line(23, '8:55', 'Completed')}${line(24, '8:54', 'Completed')}`;
  expect(timingsOf('running', rows).extract).toEqual({
    startedAt: ms(24, '08:50'),
    endedAt: ms(24, '08:54'),
  });
  // Never the only line that is understood, beside others that hold times, too.
  const conversion = `<p>Users, Nov 24, 2026 8:54 AM UTC – Nov 24, 2026 8:56 AM UTC, 2m</p><p>Courses, Nov 24, 2026 8:56 AM UTC</p>`;
  expect(timingsOf('running', rows, conversion).conversion.startedAt).toBe(ms(24, '08:54'));
});

test.each([
  '<button data-tab="a">Extract Details</button><button data-tab="b">Conversion Details</button>',
  '<a href="#a">Extract Details</a><a href="#b">Conversion Details</a>',
  '<h3><button aria-controls="a">Extract Details</button></h3><h3><button aria-controls="b">Conversion Details</button></h3>',
])('what is behind a tab that has no such role: %s', (tabs) => {
  const panels = `<div id="a">${table([[at(24, '08:50'), '4m']])}</div><div id="b" hidden><h4>Conversion Timing</h4>${table([[at(24, '08:54'), '']])}</div><div hidden><h4>Import Timing</h4>${table([[at(24, '08:56'), '']])}</div>`;
  const drawn = steps.map(
    (step, n) => `<div><h3>${step}</h3><span>${values.running[n]}</span></div>`,
  );
  const read = detailsOf(`${buttons}<h1>Nightly</h1><div>${drawn.join('')}</div>${tabs}${panels}`);
  expect(read.timings.conversion.startedAt).toBe(ms(24, '08:54'));
  expect(read.timings.import.startedAt).toBeNull();
});

test('batches of a complete import are over, also where their rows have no status', () => {
  const drawn = steps.map((step) => `<div><h3>${step}</h3><span>Complete</span></div>`);
  const batch = (n: number, time: string) =>
    `<section><h3>Import Details ${n}</h3><section><h4>Import Timing</h4><table><tr><th>Sync</th><th>Start</th><th>Duration</th></tr><tr><td>Users</td><td>${at(24, time)}</td><td>2m</td></tr></table></section></section>`;
  const read = detailsOf(
    `${buttons}<h1>Nightly</h1><div>${drawn.join('')}</div>${batch(1, '08:50')}${batch(2, '08:52')}`,
  );
  expect(read.timings.import).toEqual({ startedAt: ms(24, '08:50'), endedAt: ms(24, '08:54') });
});

/** Rows with a status, newest first; what `about` says of them follows their duration. */
const stated = (rows: [string, string, string, string?][]) =>
  `<table><tr><th>Sync</th><th>Start</th><th>Status</th><th>Duration</th></tr>${rows.map(([start, status, lasted, name = 'Roster Import']) => `<tr><td>${name}</td><td>${start}</td><td>${status}</td><td>${lasted}</td></tr>`).join('')}</table>`;

test('two syncs that went well: which is that of a job that went well is unknown', () => {
  const newest: [string, string, string] = [at(24, '08:50'), 'Completed', '4m 0s'];
  const older: [string, string, string] = [at(23, '08:50'), 'Completed', '4m 0s'];
  expect(timingsOf('complete', stated([newest, older])).extract.startedAt).toBeNull();
  // Nor is the only one that went well this job's: its own row may be missing.
  older[1] = 'Failed';
  expect(timingsOf('complete', stated([newest, older])).extract.startedAt).toBeNull();
  expect(timingsOf('complete', stated([newest])).extract.startedAt).toBeNull();
});

test('a job that runs has no row where the table lists the syncs before it alone', () => {
  const older: [string, string, string] = [at(23, '08:50'), 'Completed', '4m 0s'];
  expect(timingsOf('running', stated([older])).extract.startedAt).toBeNull();
});

test('syncs that are named apart are no parts of one', () => {
  const rows: [string, string, string, string][] = [
    [at(24, '08:50'), 'Completed', '4m 0s', 'Night'],
    [at(24, '02:50'), 'Completed', '4m 0s', 'Noon'],
  ];
  expect(timingsOf('complete', stated(rows)).extract.startedAt).toBeNull();
});

test.each([
  ['its id', (id: string) => `Sync ${id}`],
  ['a file called by its id', (id: string) => `Sync <a href="/files/extract-${id}.json">JSON</a>`],
])('the row with %s is that of the job', (_, name) => {
  const rows: [string, string, string, string][] = [
    [at(24, '08:50'), 'Completed', '4m 0s', name('58213')],
    [at(23, '08:50'), 'Completed', '4m 0s', name('58212')],
  ];
  const drawn = steps.map((step) => `<div><h3>${step}</h3><span>Complete</span></div>`);
  const read = (id: string) =>
    detailsOf(
      `${buttons}<h1>Nightly</h1><p>Job ID: ${id}</p><div>${drawn.join('')}</div><h2>Extract Timing</h2>${stated(rows)}`,
    ).timings.extract;
  expect(read('58212')).toEqual({ startedAt: ms(23, '08:50'), endedAt: ms(23, '08:54') });
  expect(read('58213')).toEqual({ startedAt: ms(24, '08:50'), endedAt: ms(24, '08:54') });
  expect(read('5821').startedAt).toBeNull();
});

test('what ended where the next step began is of the same job', () => {
  const drawn = ['Complete', '81%', ''].map(
    (value, n) => `<div><h3>${steps[n]}</h3><span>${value}</span></div>`,
  );
  const extract = stated([22, 23, 24].map((day) => [at(day, '08:50'), 'Completed', '4m 0s']));
  const conversion = stated([
    [at(22, '08:54'), 'Completed', '2m 0s'],
    [at(23, '08:54'), 'Current', ''],
    [at(24, '08:54'), 'Completed', '2m 0s'],
  ]);
  const { timings } = detailsOf(
    `${buttons}<h1>Nightly</h1><div>${drawn.join('')}</div><h2>Extract Timing</h2>${extract}<h2>Conversion Timing</h2>${conversion}`,
  );
  expect(timings.conversion).toEqual({ startedAt: ms(23, '08:54'), endedAt: null });
  expect(timings.extract).toEqual({ startedAt: ms(23, '08:50'), endedAt: ms(23, '08:54') });
});

test('a batch without a label of its own does not fail by the row of another sync', () => {
  const drawn = steps.map((step) => `<div><h3>${step}</h3><span>Complete</span></div>`);
  const batch = (n: number, other: string) =>
    `<section><h3>Import Details ${n}</h3><section><h4>Import Timing</h4>${stated([
      [at(24, '08:50'), 'Completed', '2m'],
      [at(25, '08:50'), other, '2m'],
    ])}</section></section>`;
  const { batches } = detailsOf(
    `${buttons}<h1>Nightly</h1><div>${drawn.join('')}</div>${batch(1, 'Failed')}${batch(2, 'Completed')}`,
  );
  expect(batches?.map(({ step }) => step.state)).toEqual(['unknown', 'complete']);
});

test("of two rows that run, neither is this job's", () => {
  const extract = stated([[at(24, '08:50'), 'Completed', '4m 0s']]);
  const rows: [string, string, string][] = [
    [at(24, '08:54'), 'Current', ''],
    [at(24, '05:54'), 'Current', ''],
  ];
  expect(timingsOf('running', extract, stated(rows)).conversion.startedAt).toBeNull();
  expect(timingsOf('running', extract, stated(rows.slice(0, 1))).conversion.startedAt).toBe(
    ms(24, '08:54'),
  );
});

test('a time within a long text is no row', () => {
  const row = 'Complete, Nov 24, 2026 8:50 AM UTC – Nov 24, 2026 8:54 AM UTC, 4m 0s';
  const notice = `${'Syncs that ran, that run, and that wait are listed here, '.repeat(3)}Nov 24, 2026 8:51 AM UTC – Nov 24, 2026 8:52 AM UTC`;
  const own = { startedAt: ms(24, '08:50'), endedAt: ms(24, '08:54') };
  expect(timingsOf('running', `<p>${row}</p>`).extract).toEqual(own);
  expect(timingsOf('running', `<p>${row}</p><p>${notice}</p>`).extract).toEqual(own);
});

test('a sync that shows no end, or one that may be minutes or hours, is tied to the step that began after it', () => {
  const extract = (...times: string[]) =>
    stated(times.map((time) => [at(24, time), 'Completed', time === '08:50' ? '' : '3:50']));
  const next = stated([[at(24, '08:54'), 'Current', '']]);
  expect(timingsOf('running', extract('02:50', '08:50'), next).extract).toEqual({
    startedAt: ms(24, '08:50'),
    endedAt: null,
  });
  expect(timingsOf('running', extract('08:49', '14:50'), next).extract.startedAt).toBe(
    ms(24, '08:49'),
  );
  // Of syncs that begin every hour the own one is missing.
  expect(timingsOf('running', extract('06:54', '07:54'), next).extract.startedAt).toBeNull();
  // A job that is over may be any of them.
  expect(timingsOf('complete', extract('02:50', '08:50'), next).extract.startedAt).toBeNull();
});

test('sentences say when a sync began and how it stands', () => {
  const of = (day: number, time: string, said: string, what = 'extract') =>
    `<li>The ${what} of Nov ${day}, 2026 at ${time} AM UTC ${said}</li>`;
  const rows = `<ul>${of(24, '8:50', 'is complete. It took 4 minutes.')}${of(23, '8:50', 'failed after 28 seconds.')}${of(25, '8:50', 'is pending.')}</ul>`;
  const next = `<ul>${of(24, '8:54', 'is in progress. It has been going for 6 minutes.', 'conversion')}${of(23, '8:54', 'went well and is now complete.', 'conversion')}</ul>`;
  expect(timingsOf('running', rows, next)).toMatchObject({
    extract: { startedAt: ms(24, '08:50') },
    conversion: { startedAt: ms(24, '08:54'), endedAt: null },
  });
  // What denies a state, and a note with a time and none, is not understood: then no row is.
  for (const said of ['has not failed.', 'will be shown here.', ', as seen last.'])
    expect(timingsOf('running', rows, next + of(24, '8:58', said)).conversion.startedAt).toBeNull();
});

test('a mark beside a row’s time is no part of it, and the column may be called by any word for a beginning', () => {
  const marked = (head: string, mark: string) =>
    `<table><tr><th>${head}</th><th>Status</th></tr><tr><td>${at(23, '08:50')}</td><td>Completed</td></tr><tr><td>${at(24, '08:54')} ${mark}</td><td>Current</td></tr><tr><td>${at(25, '08:50')}</td><td>Pending</td></tr></table>`;
  const started = (head: string, mark: string) =>
    timingsOf('running', table([]), marked(head, mark)).conversion.startedAt;
  expect(started('Time', '<em>own</em>')).toBe(ms(24, '08:54'));
  expect(started('Begin', '')).toBe(ms(24, '08:54'));
  // Two times in one cell, or a time among words, are not understood.
  expect(started('Time', `<em>${at(25, '08:50')}</em>`)).toBeNull();
  expect(started('Time', 'or later')).toBeNull();
});
