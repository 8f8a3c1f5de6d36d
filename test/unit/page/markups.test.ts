// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../utils/page/read.ts';
import { recognise } from '../../../utils/page/recognise.ts';
import { markupA } from '../../canvas/tool/markup-a.ts';
import { expectedDetails, expectedList, type Omission } from './expected.ts';
import { pageOf } from './pages.ts';
import { detailsSamples, listSample, start } from './samples.ts';

const markups: [typeof markupA, ...Omission[]][] = [[markupA, 'batch-label']];

describe.each(markups)('markup $name', (markup, ...omissions) => {
  test.each(Object.entries(detailsSamples))('details: %s', (_, view) => {
    const page = pageOf(markup, view);
    expect(recognise(page)).toBe('details');
    expect(readPage(page, start)).toEqual(expectedDetails(view, start, omissions));
  });

  test('list', () => {
    const page = pageOf(markup, listSample);
    expect(recognise(page)).toBe('list');
    expect(readPage(page, start)).toEqual(expectedList(listSample, start));
  });

  test('a list without a job', () => {
    const page = pageOf(markup, { ...listSample, rows: [] });
    expect(recognise(page)).toBe('list');
    expect(readPage(page, start)).toEqual({ page: 'list', at: start, rows: [] });
  });
});
