import { expect } from 'vitest';
import { createReader } from '../../../../utils/page/reader.ts';
import { type Language, languages } from '../../../../utils/page/words/languages.ts';
import type { Case } from '../../../canvas/tool/grammar/case.ts';
import type { OrdinaryCase } from '../../../canvas/tool/grammar/ordinary.ts';
import { parseLight } from '../light/light-parse.ts';
import { pageDictionaryOf } from '../words/dictionary.ts';
import { reader, readPage } from '../words/english.ts';
import { score } from './score.ts';
import { Scores } from './table.ts';

/** So many pages of each kind: some hundreds at a desk, more before a commit, most in CI. */
export const pages = Number(process.env.PAGES ?? (process.env.CI ? 4000 : 300));
/** Of the spellings on which the reader is tuned, so many at most. */
export const tuningPages = Math.min(pages, 400);
/** Enough of them to tell a share of 1 in 1,000. */
export const keptPages = Math.min(pages, 2000);
export const seed = Number(process.env.SEED ?? 2026);
/** Whether the kept spellings are drawn: never at a desk. */
export const withKept = Boolean(process.env.CI || process.env.KEPT);
const examples = 12;

/** Reads each page and counts what was right; prints the table, and some of what was wrong. */
export function readAll(title: string, all: Iterable<Case>, { quiet = false } = {}): Scores {
  const scores = new Scores();
  const wrong: string[] = [];
  for (const each of all) {
    const page = parseLight(each.html);
    const { readPage } = readerOf(page.documentElement.getAttribute('lang') ?? '');
    const reading = readPage(page as unknown as Document, each.at);
    const facts = score(each.truth, reading);
    scores.add(each.choice, each.situation, facts);
    for (const fact of facts) {
      if (fact.verdict === 'wrong' && wrong.length < examples)
        wrong.push(`${each.name}: ${fact.said}`);
    }
  }
  console.log(scores.table(title));
  // Of kept pages nobody is to see more than the figures.
  if (!quiet && wrong.length) console.log(wrong.join('\n'));
  return scores;
}

/** Reads pages that are none of the tool: none is taken for it. */
export function expectOrdinary(all: Iterable<OrdinaryCase>): void {
  const taken: string[] = [];
  let count = 0;
  for (const { html, name, form } of all) {
    count += 1;
    if (readPage(parseLight(html) as unknown as Document, 0)) taken.push(`${name} (${form})`);
  }
  console.log(`── ordinary: ${count} pages, ${taken.length} taken for the tool`);
  if (taken.length) console.log(taken.slice(0, examples).join('\n'));
  expect(taken).toEqual([]);
}

/** As in a page, each looks once at what nobody changes meanwhile. */
const readers = new Map(
  languages.map((each) => {
    const dictionary = each === 'en' ? null : pageDictionaryOf(each);
    return [each, createReader({ dictionary, focus: null, isLive: true })] as const;
  }),
);

/** The reader that the background would bring to a page of that language. */
function readerOf(lang: string) {
  const language = languages.find((each) => lang.startsWith(each.slice(0, 2))) as Language;
  return readers.get(language) ?? reader;
}

/** Nothing wrong, and at least these shares right; of the rest the reader says that it does not know. */
export function expectSound(scores: Scores, shares: Record<string, number>): void {
  expect(scores.wrong).toBe(0);
  for (const [of, share] of Object.entries(shares)) {
    expect(scores.right(of), of).toBeGreaterThanOrEqual(share);
  }
}

/** Of the steps 99.5 % are the goal. */
export const detailsShares = { recognized: 0.999, step: 0.985, id: 0.99, name: 0.97 };
/** A stage whose label has no value is not told from one that is lost. */
export const listShares = { recognized: 0.999, stage: 0.96, status: 0.995, 'row id': 0.99 };
export const listSharesB = { recognized: 0.999, status: 0.995, 'row id': 0.99 };
export const detailsSharesB = { recognized: 0.999, batch: 0.88, id: 0.99, name: 0.95 };
