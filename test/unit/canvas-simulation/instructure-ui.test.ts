import { expect, test } from 'vitest';
import type { SimulatedCanvas } from '../../canvas/server.ts';
import { markupNames } from '../../canvas/tool/all-markups.ts';
import { host, minute, stoppedCanvas } from './canvas.ts';
import { type DrawnTool, drawTool, tableOf } from './drawn-tool.ts';
import { openTool, tool } from './launch.ts';

const buildTime = 60_000;
const wholeSync = 90 * minute;

const newest = (canvas: SimulatedCanvas) =>
  `/rostering/jobs/${canvas.district(host).jobs.at(-1)?.id}`;
const texts = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((each) => each.textContent);
/** Title, value to the eye, value to a screen reader, and width of each step. */
const steps = ({ document }: DrawnTool) =>
  [...document.querySelectorAll('progress')].map((bar) => ({
    title: bar.getAttribute('aria-label'),
    seen:
      bar.parentElement?.parentElement?.querySelector(':scope > [aria-hidden]')?.textContent ?? '',
    heard: bar.getAttribute('aria-valuetext'),
    value: bar.value,
  }));

test(
  'the list of generation A says what the guide says, in the library’s own parts',
  async () => {
    const canvas = await stoppedCanvas({ scenario: 'running', markup: 'instructure-ui' });
    const { document: page, errors, press } = await drawTool(canvas);
    expect(texts(page, '[role=tab]')).toEqual(['Rostering', 'Grade Sync']);
    expect(texts(page, 'h2[data-cid=Heading]')).toEqual(['Schedules', 'Rostering Jobs']);
    expect(page.body.textContent).toContain('only one sync job runs at a time');
    const [columns, schedule] = tableOf(page, 'Schedules');
    expect(columns).toEqual([
      'Type',
      'Interval',
      'First Run',
      'Next Run',
      'Time Zone',
      'Posted By',
      'Action',
    ]);
    expect(schedule?.at(-1)).toBe('Run this schedule nowPause schedule');
    const [heads, first, ...others] = tableOf(page, 'Rostering Jobs');
    expect(heads).toEqual([
      'Type',
      'Posted By',
      'SIS Type',
      'Time Updated',
      'Stage',
      'Status',
      'JSON Files',
    ]);
    expect(first?.slice(0, 3)).toEqual([
      'Roster Import',
      'Canvas Integrations Admin',
      'PowerSchool',
    ]);
    expect(first?.slice(4, 6)).toEqual(['Import', 'In ProgressJob Status Details']);
    expect(others[0]?.slice(4, 6)).toEqual(['', 'CompletedJob Status Details']);
    expect(texts(page, '[data-cid=Pill]')).toContain('Failed');

    await press('Grade Sync');
    expect(page.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Grade Sync');
    expect(page.querySelector('table')).toBeNull();
    expect(errors).toEqual([]);
  },
  buildTime,
);

test(
  'the details of generation A show steps, tabs and blocks, each explained by an icon',
  async () => {
    const canvas = await stoppedCanvas({ scenario: 'running', markup: 'instructure-ui' });
    const shown = await drawTool(canvas, newest(canvas));
    const { document: page, errors, press } = shown;
    const job = canvas.district(host).jobs.at(-1);
    expect(texts(page, 'h1')).toEqual(['Rostering Job Details']);
    expect(page.body.textContent).toContain(`Rostering Job ID${job?.id}`);
    expect(page.body.textContent).toContain('Cottonwood PowerSchool Nightly');
    expect(texts(page, 'a[download]')).toEqual([
      `extract-${job?.id}.json`,
      `conversion-${job?.id}.json`,
    ]);
    expect(texts(page, 'h3').slice(0, 3)).toEqual([
      'Roster Extract Progress',
      'Data Conversion Progress',
      'Canvas Imports Progress',
    ]);
    expect(texts(page, '[role=tab]')).toEqual([
      'Extract Details',
      'Conversion Details',
      'Import Details 1',
      'Import Details 2',
      'Import Details 3',
    ]);
    const icons = () =>
      texts(page, '[data-cid~=Tooltip] button').filter((name) => name === 'Information');
    const blocks = () => texts(page, '[role=tabpanel]:not([aria-hidden]) h3');
    expect(icons()).toHaveLength(3 + 3);
    expect(blocks()).toEqual(['Extract Counts', 'Extract Timing', 'Extract Configuration']);
    expect(tableOf(page, 'Extract Counts')[0]).toEqual(['Type', 'Extracted']);
    expect(tableOf(page, 'Extract Timing')[1]?.at(-1)).toBe('Download');
    await press('Conversion Details');
    expect(blocks()).toEqual(['Conversion Counts', 'Conversion Timing', 'Mapping Templates']);
    expect(tableOf(page, 'Conversion Counts')[0]).toEqual(['Type', 'Extracted', 'Converted']);
    await press('Import Details 1');
    expect(blocks()).toEqual(['Import Counts', 'Import Timing', 'Import Configuration']);
    expect(tableOf(page, 'Import Counts')[0]).toEqual(['Type', 'Created', 'Restored', 'Deleted']);

    // The chosen tab stays chosen over a refresh, and another page is reached from here.
    await press('Refresh');
    expect(page.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe(
      'Import Details 1',
    );
    await press('Back to all Rostering Jobs');
    expect(texts(page, 'h2')).toEqual(['Schedules', 'Rostering Jobs']);
    expect(errors).toEqual([]);
  },
  buildTime,
);

test.each([
  ['running', ['Complete', 'Complete', /^\d+%$/], ['Complete', 'Complete', 'Complete']],
  ['extract-fails', [/^\d+%$/, '', ''], [/^Failed at \d+%$/, '', '']],
  ['conversion-fails', [/^\d+%$/, '', ''], ['Complete', /^Failed at \d+%$/, '']],
  ['sftp-csv', [/^\d+%$/, '', ''], ['Complete', '', 'Complete']],
])(
  '%s: what the steps say follows the job, but only when asked',
  async (scenario, first, last) => {
    const canvas = await stoppedCanvas({ scenario, markup: 'instructure-ui' });
    const shown = await drawTool(canvas, newest(canvas));
    const words = () => steps(shown).map(({ seen }) => seen);
    const like = (labels: (string | RegExp)[]) =>
      labels.map((label) => (typeof label === 'string' ? label : expect.stringMatching(label)));
    const before = words();
    expect(before).toEqual(like(first));
    canvas.clock.advance(wholeSync);
    expect(words()).toEqual(before);
    await shown.press('Refresh');
    expect(words()).toEqual(like(last));
    for (const { title, seen, heard, value } of steps(shown)) {
      expect([title, heard]).toEqual([title, seen]);
      const figure = seen === 'Complete' ? 100 : Number(/\d+/.exec(seen)?.[0] ?? 0);
      expect([title, value]).toEqual([title, figure]);
    }
    const failed = last.some((label) => typeof label !== 'string');
    expect(shown.document.querySelectorAll('[role=tabpanel] h3').length).toBeGreaterThan(0);
    if (failed && scenario === 'extract-fails') {
      expect(texts(shown.document, '[role=tabpanel]')[0]).toContain('401');
    }
    expect(shown.errors).toEqual([]);
  },
  buildTime,
);

test(
  'schedules are run and paused from the page',
  async () => {
    const canvas = await stoppedCanvas({ scenario: 'healthy', markup: 'instructure-ui' });
    const { document: page, press } = await drawTool(canvas);
    await press('Run this schedule now');
    await expect.poll(() => tableOf(page, 'Rostering Jobs')[1]?.[1]).toBe('Dana Whitfield');
    await press('Pause schedule');
    await expect.poll(() => tableOf(page, 'Schedules')[1]?.at(-1)).toContain('Resume schedule');
    expect(canvas.district(host).schedulePaused).toBe(true);
  },
  buildTime,
);

test(
  'generation B has a history, and a label for each import that is over',
  async () => {
    const canvas = await stoppedCanvas({ scenario: 'batch-fails', markup: 'b-instructure-ui' });
    const { document: page, errors, press } = await drawTool(canvas);
    expect(tableOf(page, 'Schedules')[0]).toEqual([
      'Hour of Day',
      'Last Run',
      'Next Run',
      'Posted By',
      'Status',
      'Actions',
    ]);
    expect(tableOf(page, 'Schedules')[1]?.slice(4)).toEqual([
      'Enabled',
      'Run schedule nowPause schedule',
    ]);
    expect(tableOf(page, 'Sync Event History')[1]?.at(-1)).toContain('Show Details');
    expect(texts(page, '[role=tab]')).toEqual([]);

    canvas.clock.advance(wholeSync);
    await press('Show Details');
    const job = canvas.district(host).jobs.at(-1);
    expect(texts(page, 'h1')).toEqual(['Cottonwood PowerSchool Nightly']);
    expect(page.body.textContent).toContain(`Rostering Job ID: ${job?.id}`);
    expect(texts(page, 'a[download]')[0]).toBe(`extract-${job?.id}.csv`);
    expect(texts(page, '[data-cid=Pill]')).toEqual([
      'Complete',
      expect.stringMatching(/^Failed at \d+%$/),
      'Complete',
    ]);
    expect(page.querySelector('progress')).toBeNull();
    await press('Back to all Rostering Jobs');
    expect(texts(page, 'h2')).toEqual(['Schedules', 'Sync Event History']);
    expect(errors).toEqual([]);
  },
  buildTime,
);

test('it writes styles by a word that every page has anew, and nothing else may', async () => {
  const canvas = await stoppedCanvas({ markup: 'instructure-ui' });
  const headers = await openTool(canvas);
  const word = async () => {
    const answer = await canvas.fetch(`${tool}/rostering`, { headers });
    const [, nonce = ''] =
      /'nonce-([^']{20,})'/.exec(answer.headers.get('content-security-policy') ?? '') ?? [];
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(await answer.text()).toContain(`src="/assets/instructure-ui.js" nonce="${nonce}"`);
    return nonce;
  };
  expect(await word()).not.toBe(await word());
});

test('every look can be chosen by hand', async () => {
  const canvas = await stoppedCanvas();
  const simulation = `https://${host}/simulation`;
  const choose = (markup: string) =>
    canvas.fetch(simulation, { method: 'POST', body: new URLSearchParams({ do: 'look', markup }) });
  expect(markupNames).toContain('instructure-ui');
  for (const name of markupNames) {
    expect((await choose(name)).status).toBe(303);
    expect(canvas.district(host).settings.markup).toBe(name);
    expect(await (await canvas.fetch(simulation)).text()).toContain(
      `<option selected>${name}</option>`,
    );
  }
});
