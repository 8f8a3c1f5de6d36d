// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { handMade } from '../../canvas/tool/all-markups.ts';
import { expectedDetails, expectedList } from './expected.ts';
import { markups } from './markups.ts';
import { pageOf } from './pages.ts';
import { detailsSamples, listSample, start } from './samples.ts';
import { readPage, recognize } from './words/english.ts';

/** Read by its structure alone, in tests of its own. */
const inUnknownWords = 'strange';

test('no markup of generation A that is made by hand is left out', () => {
  const named = handMade.map(({ name }) => name).filter((name) => !name.startsWith('b-'));
  const read = markups.map(([{ name }]) => name);
  expect([...read, inUnknownWords].sort()).toEqual(named.sort());
});

describe.each(markups)('markup $name', (markup, ...omissions) => {
  test.each(Object.entries(detailsSamples))('details: %s', (_, view) => {
    const page = pageOf(markup, view);
    expect(recognize(page)).toBe('details');
    expect(readPage(page, start)).toEqual(expectedDetails(view, start, omissions));
  });

  test('list', () => {
    const page = pageOf(markup, listSample);
    expect(recognize(page)).toBe('list');
    expect(readPage(page, start)).toEqual(expectedList(listSample, start, omissions));
  });

  test('a list without a job', () => {
    const view = { ...listSample, rows: [] };
    const page = pageOf(markup, view);
    expect(readPage(page, start)).toEqual(expectedList(view, start, omissions));
  });
});
