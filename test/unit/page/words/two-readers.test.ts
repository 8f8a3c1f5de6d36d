// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createReader } from '../../../../utils/page/reader.ts';
import { wordsOf } from '../../../canvas/tool/languages/by-tag.ts';
import { markupA } from '../../../canvas/tool/markup-a.ts';
import { pageOf } from '../pages.ts';
import { detailsSamples, listSample, start } from '../samples.ts';
import { pageDictionaryOf } from './dictionary.ts';

const running = detailsSamples['extract runs'];
if (!running) throw new Error('no sample');
const german = () => pageOf(markupA, running, wordsOf.de);

test('two readers beside each other read each in its own language, in whatever turn', () => {
  const english = createReader({ dictionary: null, focus: null });
  const inGerman = () => ours.readPage(german(), start);
  const ours = createReader({ dictionary: pageDictionaryOf('de'), focus: null });
  const first = inGerman();
  expect(first).toMatchObject({ page: 'details', steps: { extract: { percent: 37 } } });
  expect(english.readPage(german(), start)).toBeNull();
  createReader({ dictionary: pageDictionaryOf('fr'), focus: null }).readPage(german(), start);
  expect(inGerman()).toEqual(first);
});

test('a reader looks at the place of a long list that it was made with', () => {
  const [row] = listSample.rows;
  if (!row) throw new Error('no row');
  const rows = Array.from({ length: 400 }, (_, at) => ({
    ...row,
    href: `/jobs/${70_000 + at}`,
  }));
  const page = pageOf(markupA, { ...listSample, rows });
  const idsBy = (focus: Element | null) =>
    createReader({ dictionary: null, focus })
      .rowPlaces(page)
      .map(({ jobId }) => jobId);
  expect(idsBy(null)).not.toContain('70300');
  expect(idsBy(page.querySelector('a[href$="/jobs/70300"]'))).toContain('70300');
});
