// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { detailsReader } from '../../../../utils/page/read/generations.ts';
import { markupsB } from '../../../canvas/tool/markups-b/all.ts';
import type { DetailsView, ListView } from '../../../canvas/tool/view.ts';
import { markups } from '../markups.ts';
import { pageOf } from '../pages.ts';
import { detailsSamples, listSample, start } from '../samples.ts';
import {
  accessibilityTree,
  backButton,
  contentTop,
  failureMessage,
  readPage,
  recognize,
  refreshButton,
  rowPlaces,
  stepPlace,
  tabPlace,
} from '../words/english.ts';
import { expectedDetailsB, expectedListB } from './expected-b.ts';

/** Markups that show each of the generations. */
const markupsOf: ['A' | 'B', ...string[]][] = [
  [
    'A',
    'a',
    'instui',
    'bootstrap',
    'aria-grid',
    'definition-list',
    'cards',
    'progress-element',
    'inline',
    'div-rows',
    'layout-table',
    'paged',
    'tiles',
    'noisy',
  ],
  [
    'B',
    'b-tables',
    'b-instui',
    'b-bootstrap',
    'b-aria-grid',
    'b-definition-list',
    'b-cards',
    'b-fieldset',
    'b-inline',
    'b-div-rows',
    'b-layout-table',
    'b-tiles',
    'b-noisy',
  ],
];

const unknown = { state: 'unknown', percent: null };
const sample = (name: string) => detailsSamples[name] as DetailsView;
/** The schedule of generation B runs at two in the morning. */
const listB: ListView = {
  ...listSample,
  schedules: listSample.schedules.map((each) => ({ ...each, firstRun: start })),
};

describe.each(markupsB)('markup $name', (markup) => {
  test.each(Object.entries(detailsSamples))('details: %s', (_, view) => {
    const page = pageOf(markup, view);
    expect(recognize(page)).toBe('details');
    expect(readPage(page, start)).toEqual(expectedDetailsB(view, start));
  });

  test('list', () => {
    const page = pageOf(markup, listB);
    expect(recognize(page)).toBe('list');
    expect(readPage(page, start)).toEqual(expectedListB(listB, start));
  });

  test('a suspended schedule', () => {
    const view = {
      ...listB,
      schedules: listB.schedules.map((each) => ({ ...each, nextRun: null, paused: true })),
    };
    expect(readPage(pageOf(markup, view), start)).toEqual(expectedListB(view, start));
  });

  test.each([
    ['37%', { state: 'running', percent: 37 }],
    ['In Progress', { state: 'running', percent: null }],
    ['Pending', { state: 'waiting', percent: null }],
    ['Nearly', { state: 'unknown', percent: null }],
  ] as const)('an import that says %s', (label, step) => {
    const done = { ...sample('complete').steps.import };
    const [batch] = sample('complete').batches;
    if (!batch) throw new Error('no batch');
    const view = { ...sample('complete'), batches: [batch, { ...batch, label: done }] };
    const page = pageOf(markup, view);
    const walker = page.createTreeWalker(page.body, 4);
    const texts: Node[] = [];
    while (walker.nextNode()) {
      if (walker.currentNode.nodeValue?.includes('Complete')) texts.push(walker.currentNode);
    }
    const second = texts[1];
    if (second) second.nodeValue = second.nodeValue?.replace('Complete', label) ?? '';
    const reading = readPage(page, start);
    if (reading?.page !== 'details') throw new Error('no details');
    expect(reading.batches?.map((each) => each.step)).toEqual([
      { state: 'complete', percent: null },
      step,
    ]);
    // The step runs, but the figure of one of two imports is not its own.
    expect(reading.steps.import).toEqual(
      step.state === 'running' ? { state: 'running', percent: null } : unknown,
    );
    expect(reading.steps.extract).toEqual(unknown);
  });

  test('places for the panel, the chips and the marks', () => {
    const details = pageOf(markup, sample('second of three batches failed'));
    const list = pageOf(markup, listB);
    for (const page of [details, list]) {
      const before = readPage(page, 0);
      const top = contentTop(page);
      top?.before(
        Object.assign(page.createElement('rosterscope-overlay'), {
          textContent: 'Canvas Import 1 Failed at 99%',
        }),
      );
      expect(top).not.toBeNull();
      expect(readPage(page, 0)).toEqual(before);
    }
    expect(tabPlace(details, 'import', 1)?.textContent).toMatch(/Canvas\sImport\s2/);
    expect(tabPlace(details, 'import', 3)).toBeNull();
    expect(tabPlace(details, 'extract')).toBeNull();
    expect(stepPlace(details, 'extract')).toBeNull();
    expect(refreshButton(details)).not.toBeNull();
    expect(backButton(details)).not.toBeNull();
    const rows = rowPlaces(list);
    expect(rows.map(({ jobId }) => jobId)).toEqual(listB.rows.map(({ jobId }) => jobId));
    for (const { detailsLink } of rows) expect(detailsLink?.textContent).toBe('Show Details');
    expect(failureMessage(details)).toBe('There was an error parsing your CSV.');
    expect(failureMessage(pageOf(markup, sample('complete')))).toBeNull();
  });
});

test('every generation is read by its own reader, whatever the markup', () => {
  const all = new Map([...markups.map(([markup]) => markup), ...markupsB].map((m) => [m.name, m]));
  for (const [generation, ...names] of markupsOf) {
    for (const name of names) {
      const markup = all.get(name);
      if (!markup) throw new Error(`no markup "${name}"`);
      all.delete(name);
      const page = pageOf(markup, sample('complete'));
      expect([name, detailsReader(accessibilityTree(page)).generation]).toEqual([name, generation]);
    }
  }
  expect([...all.keys()]).toEqual([]);
});
