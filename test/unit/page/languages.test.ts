// @vitest-environment jsdom
import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../utils/page/languages.ts';
import { speak } from '../../../utils/page/meaning.ts';
import { readPage } from '../../../utils/page/read.ts';
import type { PageReading } from '../../../utils/roster/reading.ts';
import { wordsOf } from '../../canvas/tool/languages/by-tag.ts';
import type { View } from '../../canvas/tool/view.ts';
import type { Words } from '../../canvas/tool/words.ts';
import { tongueOf } from './dictionary.ts';
import { expectedDetails, expectedList } from './expected.ts';
import { markups } from './markups.ts';
import { pageOf } from './pages.ts';
import { detailsSamples, listSample, start } from './samples.ts';

/**
 * Every markup in every language: the list, and three of the details' states, other ones for each pair,
 * so that each state is read in several languages. LANGUAGES=all reads all states in all of them.
 */
const all = process.env.LANGUAGES === 'all';
const details = Object.values(detailsSamples);
const matrix = new Map<string, string[]>();

afterEach(() => speak(null));

afterAll(() => {
  const head = ['same readings'.padEnd(16), ...languages.map((tag) => tag.padEnd(7))].join(' ');
  const rows = [...matrix].map(([name, cells]) =>
    [name.padEnd(16), ...cells.map((cell) => cell.padEnd(7))].join(' '),
  );
  process.stdout.write(`\n${[head, ...rows].join('\n')}\n\n`);
});

describe.each([...languages.entries()])('%i: %s', (at, language) => {
  test.each(markups.map((each, n) => [each[0].name, n] as const))('%s', (name, n) => {
    const [markup, ...omissions] = markups[n] ?? [];
    if (!markup) throw new Error('no markup');
    speakOf(language);
    const words = wordsOf[language];
    const seen = [0, 1, 2].map((step) => details[(at * 3 + n + step * 5) % details.length]);
    const views: View[] = [listSample, ...(all ? details : seen.flatMap((view) => view ?? []))];
    const told = views.map((view) => readPage(pageOf(markup, view, words), start));
    const expected = views.map((view) =>
      worded(
        view.page === 'list'
          ? expectedList(view, start, omissions)
          : expectedDetails(view, start, omissions),
        words,
      ),
    );
    const same = told.filter((reading, each) => isDeepStrictEqual(reading, expected[each]));
    matrix.set(name, [...(matrix.get(name) ?? []), `${same.length}/${views.length}`]);
    expect(told).toEqual(expected);
  });
});

function speakOf(language: Language): void {
  speak(language === 'en' ? null : tongueOf(language));
}

/** The texts that a reading passes on as the page shows them, in the words of a language. */
function worded(reading: PageReading, words: Words): PageReading {
  if (reading.page === 'list') {
    const rows = reading.rows.map((row) => ({ ...row, type: words.job.rosterImport }));
    return { ...reading, rows };
  }
  const { batches } = reading;
  const of = batches?.length ?? 0;
  const named = batches?.map((batch, n) => ({ ...batch, label: words.tab.import(n + 1, of) }));
  return { ...reading, batches: named ?? null };
}
