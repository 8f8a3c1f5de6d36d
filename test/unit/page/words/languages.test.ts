// @vitest-environment jsdom
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { createReader } from '../../../../utils/page/reader.ts';
import { type Language, languages } from '../../../../utils/page/words/languages.ts';
import type { PageReading } from '../../../../utils/roster/model/reading.ts';
import { wordsOf } from '../../../canvas/tool/languages/by-tag.ts';
import type { Markup } from '../../../canvas/tool/markup.ts';
import { markupsB } from '../../../canvas/tool/markups-b/all.ts';
import type { ListView, View } from '../../../canvas/tool/view.ts';
import type { Words } from '../../../canvas/tool/words.ts';
import { expectedDetails, expectedList, type Omission } from '../expected.ts';
import { expectedDetailsB, expectedListB } from '../generation-b/expected-b.ts';
import { markups } from '../markups.ts';
import { pageOf } from '../pages.ts';
import { detailsSamples, listSample, start } from '../samples.ts';
import { pageDictionaryOf } from './dictionary.ts';

const written: { markup: Markup; generation: 'A' | 'B'; omissions: Omission[] }[] = [
  ...markups.map(([markup, ...omissions]) => ({ markup, generation: 'A' as const, omissions })),
  ...markupsB.map((markup) => ({ markup, generation: 'B' as const, omissions: [] })),
];
/** The schedule of generation B runs at two in the morning. */
const listB: ListView = {
  ...listSample,
  schedules: listSample.schedules.map((each) => ({ ...each, firstRun: start })),
};
/**
 * Every markup in every language: the list, and three of the details' states, other ones for each pair,
 * so that each state is read in several languages. In CI, or with LANGUAGES=all, all states in all of them.
 */
const all = process.env.LANGUAGES === 'all' || process.env.CI !== undefined;
const details = Object.values(detailsSamples);
const matrix = new Map<string, string[]>();

/** The matrix: every cell as how many of its pages gave the same reading, `=` for all of them. */
afterAll(() => {
  const width = 8;
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(18) + cells.map((cell) => cell.padEnd(width)).join('');
  const rows = [...matrix].map(([name, cells]) => line(name, cells));
  const pages = 1 + (all ? details.length : 3);
  const title = `Same readings, of ${pages} pages each: ${written.length} markups × ${languages.length} languages`;
  process.stdout.write(`\n${[title, line('', languages), ...rows].join('\n')}\n\n`);
});

describe.each([...languages.entries()])('%i: %s', (at, language) => {
  test.each(written.map(({ markup }, n) => [markup.name, n] as const))('%s', (name, n) => {
    const { markup, generation, omissions } = written[n] ?? {};
    if (!markup) throw new Error('no markup');
    const { readPage } = readerOf(language);
    const words = wordsOf[language];
    const seen = [0, 1, 2].map((step) => details[(at * 3 + n + step * 5) % details.length]);
    const list = generation === 'A' ? listSample : listB;
    const views: View[] = [list, ...(all ? details : seen.flatMap((view) => view ?? []))];
    const readings = views.map((view) => readPage(pageOf(markup, view, words), start));
    const truth = generation === 'A' ? truthA(omissions) : truthB;
    const expected = views.map((view) => worded(truth(view), generation, words));
    const same = readings.filter((reading, each) => isDeepStrictEqual(reading, expected[each]));
    const cell = same.length === views.length ? '=' : `${same.length}/${views.length}`;
    matrix.set(name, [...(matrix.get(name) ?? []), cell]);
    expect(readings).toEqual(expected);
  });
});

const truthA = (omissions?: Omission[]) => (view: View) =>
  view.page === 'list'
    ? expectedList(view, start, omissions)
    : expectedDetails(view, start, omissions);
const truthB = (view: View) =>
  view.page === 'list' ? expectedListB(view, start) : expectedDetailsB(view, start);

function readerOf(language: Language) {
  const dictionary = language === 'en' ? null : pageDictionaryOf(language);
  return createReader({ dictionary, focus: null, isLive: true });
}

/** The texts that a reading passes on as the page shows them, in the words of a language. */
function worded(
  reading: PageReading,
  generation: 'A' | 'B' | undefined,
  words: Words,
): PageReading {
  if (reading.page === 'list') {
    const rows = reading.rows.map((row) => ({ ...row, type: words.job.rosterImport }));
    return { ...reading, rows };
  }
  const { batches } = reading;
  const of = batches?.length ?? 0;
  const label = (n: number) => (generation === 'A' ? words.tab.import(n, of) : words.b.import(n));
  const named = batches?.map((batch, n) => ({ ...batch, label: label(n + 1) }));
  return { ...reading, batches: named ?? null };
}
