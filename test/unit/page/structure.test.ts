// @vitest-environment jsdom
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createStructureReader } from '../../../utils/page/structure/structure-reader.ts';
import {
  type DetailsReading,
  PageReading,
  type StepReading,
} from '../../../utils/roster/model/reading.ts';
import { wordsOf } from '../../canvas/tool/languages/by-tag.ts';
import { korean } from '../../canvas/tool/languages/korean.ts';
import { madeUpWords } from '../../canvas/tool/languages/made-up.ts';
import { polish } from '../../canvas/tool/languages/polish.ts';
import type { DetailsView } from '../../canvas/tool/view.ts';
import { expectedDetails } from './expected.ts';
import type { LightElement } from './light/light-dom.ts';
import { htmlOf, type LightPage, lightPage } from './light/light-page.ts';
import { markups } from './markups.ts';
import { documentOf, pageOf } from './pages.ts';
import {
  type Changes,
  destructive,
  harmless,
  type Rewrite,
  rewrite,
  rewrites,
} from './rewrites/rewrites.ts';
import { detailsSamples, listSample, start } from './samples.ts';
import { wrongs } from './sound.ts';

/** Languages without a dictionary; and those with one, as pages that use other words than it has. */
const { es, de, ar } = wordsOf;
const dictionaries = { polish, korean, madeUpWords, es, de, ar };
const samples = Object.entries(detailsSamples);
const verdicts = new Map<string, string[]>();

afterAll(() => {
  const rows = [...verdicts].map(([name, cells]) => `${name.padEnd(16)} ${cells.join(' ')}`);
  process.stdout.write(
    `\nrecognized by structure, of ${samples.length} states\n${rows.join('\n')}\n\n`,
  );
});

/** A step has a percentage: without one nothing but words would tell such a page from others. */
const isActive = ({ steps }: DetailsView) =>
  Object.values(steps).some(({ kind }) => kind === 'percent' || kind === 'failed');

/** A reading without the marks of what is only likely, which the truth does not have. */
function unmarked(reading: PageReading | null): DetailsReading | null {
  if (!reading) return null;
  expect(PageReading.safeParse(reading).success).toBe(true);
  if (reading.page !== 'details') throw new Error('no details');
  const { byStructure, ...others } = reading;
  expect(byStructure).toBe(true);
  const bare = ({ state, percent }: StepReading): StepReading => ({ state, percent });
  const { extract, conversion, import: last } = others.steps;
  expect([extract, conversion, last].every(({ likely }) => likely)).toBe(true);
  return {
    ...others,
    steps: { extract: bare(extract), conversion: bare(conversion), import: bare(last) },
    batches: others.batches?.map((batch) => ({ ...batch, step: bare(batch.step) })) ?? null,
  };
}

const fresh = (page: Document) => unmarked(createStructureReader().readPage(page, start));

describe.each(Object.entries(dictionaries))('%s', (name, words) => {
  test.each(markups.map(([markup, ...omissions]) => [markup.name, markup, omissions] as const))(
    '%s: what is read is true, or unknown',
    (markupName, markup, omissions) => {
      let recognized = 0;
      for (const [state, view] of samples) {
        const reading = fresh(pageOf(markup, view, words));
        if (!reading) continue;
        recognized += 1;
        const truth = expectedDetails(view, start, omissions);
        expect(wrongs(reading, truth), `${state}: ${JSON.stringify(reading)}`).toEqual([]);
      }
      expect(recognized).toBe(samples.filter(([, view]) => isActive(view)).length);
      verdicts.set(markupName, [...(verdicts.get(markupName) ?? []), `${name} ${recognized}`]);
      expect(fresh(pageOf(markup, listSample, words))).toBeNull();
    },
  );
});

/** Whatever may happen to a page: in words that nobody knows, each text is a label that may be cut. */
const changes: Changes = {
  ...harmless,
  ...destructive,
  'truncate a text'(page, at, by) {
    const walker = page.createTreeWalker(page.body, 4);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      // Half a number is another one, and nothing tells.
      if (/^\s*[^\s\d]{2}/.test(text.data) && !/\d/.test(text.data)) texts.push(text);
    }
    const text = texts[at % texts.length];
    if (text) text.nodeValue = text.data.trim().slice(0, 1 + (by % text.data.trim().length));
  },
};

interface Sample {
  dictionary: keyof typeof dictionaries;
  at: number;
  state: string;
}

test('what happens to a page makes readings unknown, never wrong', () => {
  const pages = new Map<string, LightPage>();
  const some = fc.record({
    dictionary: fc.constantFrom('polish' as const, 'korean' as const),
    at: fc.nat(markups.length - 1),
    state: fc.constantFrom(...samples.filter(([, view]) => isActive(view)).map(([state]) => state)),
  });
  const run = ({ dictionary, at, state }: Sample, list: Rewrite[]) => {
    const [markup, ...omissions] = markups[at] ?? [];
    const view = detailsSamples[state];
    const words = dictionaries[dictionary];
    if (!markup || !view) throw new Error('no sample');
    const key = `${words.lang} ${markup.name} ${state}`;
    const page = pages.get(key) ?? lightPage(pageOf(markup, view, words));
    pages.set(key, page);
    const copy = page.copy();
    rewrite(copy, changes, list);
    const reading = fresh(copy);
    const found = reading ? wrongs(reading, expectedDetails(view, start, omissions)) : [];
    const html = () => htmlOf(copy.documentElement as unknown as LightElement);
    if (found.length) throw new Error(`${found.join('\n')}\n${html()}`);
  };
  const numRuns = Number(process.env.REWRITES ?? (process.env.CI ? 5000 : 400));
  const seed = Number(process.env.SEED ?? 2026);
  fc.assert(fc.property(some, rewrites(changes, 5), run), { numRuns, seed });
}, 3_600_000);

test.each(markups.map(([markup, ...omissions]) => [markup.name, markup, omissions] as const))(
  '%s: settings of which one is a percentage are no steps',
  (_, markup, omissions) => {
    const configuration = [
      { name: 'Zbiór danych', value: 'Nightly' },
      { name: 'Stan usuniętych', value: 'deleted' },
      { name: 'Próg zmian', value: '20%' },
    ];
    for (const [state, view] of samples) {
      const extract = { ...view.extract, configuration };
      const batches = view.batches.map((batch) => ({ ...batch, configuration }));
      const other = { ...view, extract, batches };
      const reading = fresh(pageOf(markup, other, polish));
      expect(reading === null, state).toBe(!isActive(view));
      if (reading) expect(wrongs(reading, expectedDetails(other, start, omissions))).toEqual([]);
    }
  },
);

describe('a page that lacks one thing of it is another page', () => {
  const [[markup] = []] = markups;
  if (!markup) throw new Error('no markup');
  const html = pageOf(markup, detailsSamples['import runs'] as DetailsView, polish).body.innerHTML;
  const read = (body: string, title = 'Demo') => {
    const page = documentOf(body, 'pl');
    page.title = title;
    return fresh(page);
  };
  const step = /<div class="step [\s\S]*?(?=<div class="step |<\/section>)/g;

  test('whole, it is the page', () => {
    expect(read(html)?.steps.import).toEqual({ state: 'running', percent: 37 });
  });

  test.each([
    ['the names of SIS and Canvas', html.replace(/Canvas|SIS|OneRoster/g, 'Moodle')],
    [
      'tabs and blocks about its first steps',
      html.replace(/(Szczegóły|Liczby|Czasy|Konfiguracja) (ekstrakcji|konwersji)/g, 'Inne'),
    ],
    [
      'tabs and blocks about its first step',
      html.replace(/(Szczegóły|Liczby|Czasy|Konfiguracja) ekstrakcji/g, 'Inne'),
    ],
    ['a percentage', html.replaceAll('37%', '')],
    ['a single percentage', html.replaceAll('Ukończono', '12%')],
    [
      'a third step',
      html.replace(step, (found, at) => (html.slice(0, at).includes('class="step ') ? found : '')),
    ],
    ['labels that differ', html.replace(/Postęp [a-z]+ [a-zA-Z]+/g, 'Postęp')],
  ])('%s', (_, body) => {
    expect(body).not.toBe(html);
    expect(read(body)).toBeNull();
  });

  test('an end after three steps', () => {
    const [first = ''] = html.match(step) ?? [];
    const fourth = first.replace('ekstrakcji listy', 'publikacji stron');
    expect(read(html.replace(first, first + fourth))).toBeNull();
  });
});

describe('the language of a page', () => {
  const [[markup] = []] = markups;
  if (!markup) throw new Error('no markup');
  const failed = detailsSamples['second of three batches failed'] as DetailsView;

  test('is no other for an English message on it', () => {
    const error =
      'The request was refused by the SIS: check with your vendor and try it all again.';
    const view = { ...failed, extract: { ...failed.extract, error } };
    expect(fresh(pageOf(markup, view, polish))?.jobId).toBe('48213');
  });

  test.each(markups.map(([each]) => [each.name, each] as const))(
    'is English in English: no structure is read then (%s)',
    (_, each) => {
      expect(fresh(pageOf(each, failed, wordsOf.en))).toBeNull();
    },
  );
});

describe('what is learned while a page is looked at', () => {
  const [[markup] = []] = markups;
  if (!markup) throw new Error('no markup');
  const at = (state: string) => pageOf(markup, detailsSamples[state] as DetailsView, polish);
  const states = (reading: DetailsReading | null) =>
    reading && Object.values(reading.steps).map(({ state }) => state);

  test('the word of a step before one that runs stands for a complete one ever after', () => {
    const reader = createStructureReader();
    const read = (state: string) => unmarked(reader.readPage(at(state), start));
    // At first nothing tells what the words of a job that does not run mean.
    expect(read('complete')).toBeNull();
    expect(states(read('conversion runs'))).toEqual(['complete', 'running', 'waiting']);
    expect(states(read('complete'))).toEqual(['complete', 'complete', 'complete']);
    expect(states(read('complete, conversion skipped'))).toEqual([
      'complete',
      'skipped',
      'complete',
    ]);
    expect(states(read('conversion failed'))).toEqual(['complete', 'unknown', 'unknown']);
    expect(states(read('nothing begun'))).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('one word of all steps of a job that was seen to run stands for complete ones', () => {
    const reader = createStructureReader();
    const read = (state: string) => unmarked(reader.readPage(at(state), start));
    expect(states(read('extract runs'))).toEqual(['running', 'waiting', 'waiting']);
    expect(states(read('between conversion and import'))).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(states(read('complete'))).toEqual(['complete', 'complete', 'complete']);
  });

  test('never takes words beside a percentage for a failure', () => {
    const reading = fresh(at('extract failed'));
    expect(states(reading)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(reading?.jobId).toBe('48213');
    expect(reading?.name).toBeNull();
  });

  test('the panel, the marks and the tabs have their places, and no button is pressed', () => {
    const reader = createStructureReader();
    const page = at('second of three batches runs');
    reader.readPage(page, start);
    expect(reader.stepPlace(page, 'import')?.textContent).toContain('Postęp importów Canvas');
    expect(reader.tabPlace(page, 'import', 1)?.textContent).toBe('Szczegóły importu 2');
    expect(reader.contentTop(page)).not.toBeNull();
    expect(reader.refreshButton(page)).toBeNull();
    expect(reader.backButton(page)).toBeNull();
  });
});
