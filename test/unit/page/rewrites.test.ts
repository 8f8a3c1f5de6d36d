// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failureMessage } from '../../../utils/page/failure-message.ts';
import { blockNames, contentTop, rowPlaces, stepPlace } from '../../../utils/page/places.ts';
import { readPage } from '../../../utils/page/read.ts';
import { PageReading } from '../../../utils/roster/reading.ts';
import type { Markup } from '../../canvas/tool/markup.ts';
import { markupsB } from '../../canvas/tool/markups-b/all.ts';
import type { View } from '../../canvas/tool/view.ts';
import { markups } from './markups.ts';
import { pageOf } from './pages.ts';
import { destructive, harmless, rewrite, rewrites } from './rewrites.ts';
import { detailsSamples, listSample, start } from './samples.ts';
import { wrongs } from './sound.ts';

/** REWRITES=20000 for the long run. */
const numRuns = Number(process.env.REWRITES ?? 120);
const seed = process.env.SEED ? Number(process.env.SEED) : undefined;
const options = { numRuns, ...(seed === undefined ? {} : { seed }) };

const written = new Map(
  [...markups.map(([markup]) => markup), ...markupsB].map((markup) => [markup.name, markup]),
);
const views: Record<string, View> = { list: listSample, ...detailsSamples };
const samples = fc.record({
  markup: fc.constantFrom(...written.keys()),
  view: fc.constantFrom(...Object.keys(views)),
});
type Sample = { markup: string; view: string };

function fresh({ markup, view }: Sample): Document {
  return pageOf(written.get(markup) as Markup, views[view] as View);
}

const truths = new Map<string, PageReading | null>();
function truthOf(sample: Sample): PageReading | null {
  const key = `${sample.markup} ${sample.view}`;
  const truth = truths.has(key) ? (truths.get(key) ?? null) : readPage(fresh(sample), start);
  truths.set(key, truth);
  return truth;
}

test('changes that no admin would notice change no reading', () => {
  fc.assert(
    fc.property(samples, rewrites(harmless, 12), (sample, list) => {
      const page = fresh(sample);
      rewrite(page, harmless, list);
      expect(readPage(page, start)).toEqual(truthOf(sample));
    }),
    options,
  );
}, 3_600_000);

test('what is taken away makes readings unknown, never wrong', () => {
  fc.assert(
    fc.property(samples, rewrites(destructive, 4), (sample, list) => {
      const page = fresh(sample);
      rewrite(page, destructive, list);
      const reading = readPage(page, start);
      const truth = truthOf(sample);
      expect(truth && wrongs(reading, truth)).toEqual([]);
      if (reading) expect(PageReading.safeParse(reading).success).toBe(true);
      for (const place of [contentTop, blockNames, rowPlaces, failureMessage]) place(page);
      for (const step of ['extract', 'conversion', 'import'] as const) stepPlace(page, step);
      if (reading?.page === 'list') expect(rowPlaces(page)).toHaveLength(reading.rows.length);
    }),
    options,
  );
}, 3_600_000);
