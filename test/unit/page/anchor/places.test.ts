// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { selectedTab, tabsOf } from '../../../../utils/page/locate/tabs.ts';
import { labelKey } from '../../../../utils/page/text.ts';
import { markups } from '../markups.ts';
import { documentOf, pageOf } from '../pages.ts';
import { detailsSamples, listSample } from '../samples.ts';
import {
  accessibilityTree,
  backButton,
  blockNames,
  contentTop,
  failureMessage,
  readPage,
  refreshButton,
  rowPlaces,
  stepPlace,
  tabPlace,
} from '../words/english.ts';

const text = (element: Element | null) => labelKey(element?.textContent ?? '');
const sample = (name: string) => {
  const view = detailsSamples[name];
  if (!view) throw new Error(`no sample "${name}"`);
  return view;
};

describe.each(markups)('markup $name', (markup, ...omissions) => {
  const batches = pageOf(markup, sample('second of three batches failed'));

  test('the panel goes to the top of the content, where its insertion changes no reading', () => {
    for (const page of [pageOf(markup, listSample), pageOf(markup, sample('import runs'))]) {
      const before = readPage(page, 0);
      const top = contentTop(page);
      expect(top).not.toBeNull();
      expect(top?.closest('table, dl, ul, nav')).toBe(top?.matches('table, dl, ul') ? top : null);
      const panel = page.createElement('rosterscope-overlay');
      panel.textContent = 'Roster Extract Progress Failed at 99%';
      top?.before(panel);
      expect(readPage(page, 0)).toEqual(before);
      // Nothing that the reader knows stands above the panel.
      for (const place of [refreshButton(page), backButton(page), stepPlace(page, 'extract')]) {
        const above =
          place && panel.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_PRECEDING;
        expect(above || 0).toBe(0);
      }
      panel.remove();
    }
  });

  test('each step has a place of its own, and a mark in it changes no reading', () => {
    const before = readPage(batches, 0);
    const places = (['extract', 'conversion', 'import'] as const).map((step) =>
      stepPlace(batches, step),
    );
    expect(new Set(places).size).toBe(3);
    for (const place of places) {
      expect(place).not.toBeNull();
      expect(place?.matches('table, thead, tbody, tr, dl, ul, ol, progress, img')).toBe(false);
      place?.append(
        Object.assign(batches.createElement('rosterscope-mark'), { textContent: '12%' }),
      );
    }
    expect(readPage(batches, 0)).toEqual(before);
    for (const mark of batches.querySelectorAll('rosterscope-mark')) mark.remove();
  });

  test('tabs and buttons', () => {
    expect(text(tabPlace(batches, 'extract'))).toMatch(/extractdetails$/);
    expect(text(tabPlace(batches, 'conversion'))).toMatch(/conversiondetails$/);
    expect(text(tabPlace(batches, 'import', 1))).toMatch(/importdetails2/);
    expect(tabPlace(batches, 'import', 3)).toBeNull();
    expect(tabPlace(pageOf(markup, sample('extract runs')), 'import')).toBeNull();
    const named = (element: Element | null) =>
      `${text(element)} ${labelKey(element?.ariaLabel ?? '')}`;
    expect(named(refreshButton(batches))).toMatch(/refresh/);
    expect(named(backButton(batches))).toMatch(/backtoallrosteringjobs/);
    expect(refreshButton(pageOf(markup, listSample))).toBeNull();
  });

  test('the selected tab and the blocks on screen', () => {
    const tab = selectedTab(tabsOf(accessibilityTree(batches)))?.part.element;
    // Sections below each other have no selected one: all are on screen.
    if (tab) expect(tab).toBe(tabPlace(batches, 'extract'));
    const names = blockNames(batches);
    expect(names.slice(0, 3)).toEqual([
      'extract-counts',
      'extract-timing',
      'extract-configuration',
    ]);
    if (tab) expect(names).toHaveLength(3);
    else expect(names).toContain('import-configuration');
  });

  test('rows', () => {
    const page = pageOf(markup, listSample);
    const before = readPage(page, 0);
    const places = rowPlaces(page);
    expect(places.map(({ jobId }) => jobId)).toEqual(listSample.rows.map(({ jobId }) => jobId));
    expect(new Set(places.map(({ statusCell }) => statusCell)).size).toBe(listSample.rows.length);
    for (const [at, { row, statusCell, detailsLink }] of places.entries()) {
      expect(row.contains(statusCell)).toBe(true);
      expect(detailsLink?.getAttribute('href')).toContain(`/jobs/${listSample.rows[at]?.jobId}`);
      statusCell.append(
        Object.assign(page.createElement('rosterscope-chip'), { textContent: 'Failed' }),
      );
    }
    expect(readPage(page, 0)).toEqual(before);
    expect(rowPlaces(batches)).toEqual([]);
  });

  test('the original message of the failed step', () => {
    expect(failureMessage(pageOf(markup, sample('extract failed')))).toBe(
      '401 Unauthorized: invalid_client <b>token</b>',
    );
    const conversion = omissions.includes('unselected-panels')
      ? null
      : 'No mapping template for type "term".';
    expect(failureMessage(pageOf(markup, sample('conversion failed')))).toBe(conversion);
    expect(failureMessage(pageOf(markup, sample('complete')))).toBeNull();
    expect(failureMessage(batches)).toBeNull();
  });
});

test('a message is cut at 2,000 characters and rid of what nobody sees', () => {
  const page = pageOf(markups[0]?.[0] as never, {
    ...sample('extract failed'),
    extract: { ...sample('extract failed').extract, error: `\u202e${'long '.repeat(2000)}` },
  });
  const message = failureMessage(page);
  expect(message).toHaveLength(2000);
  expect(message?.startsWith('long long')).toBe(true);
});

test('has no places on a page that is not understood', () => {
  const page = documentOf('<h1>Something else</h1><button>Save</button>');
  expect(contentTop(page)).toBeNull();
  expect(stepPlace(page, 'extract')).toBeNull();
  expect(tabPlace(page, 'extract')).toBeNull();
  expect(rowPlaces(page)).toEqual([]);
  expect(refreshButton(page)).toBeNull();
  expect(backButton(page)).toBeNull();
  expect(blockNames(page)).toEqual([]);
  expect(failureMessage(page)).toBeNull();
});
