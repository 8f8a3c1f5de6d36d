import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { running } from '../../canvas/scenarios/running';
import { openBench } from '../place/bench';
import { detailsPage } from '../place/details-page';

/** Pages drawn by component libraries; they stand beside the repository, where somebody has them. */
const folder = new URL('../../../../shared/data/pages/', import.meta.url);
const expected = new URL('expected.json', folder);
const isThere = existsSync(expected);
const files: string[] = isThere
  ? JSON.parse(readFileSync(expected, 'utf8')).pages.map(({ file }: { file: string }) => file)
  : [];
const libraries = [...new Set(files.map((file) => file.split('/')[0] ?? ''))];
const widths = [1280, 800, 320];

let bench: Awaited<ReturnType<typeof openBench>>;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

test.skipIf(!isThere).each(isThere ? libraries : ['component libraries'])(
  'on pages drawn by %s the panel has the width of the content, covers nothing and squeezes nothing',
  async (library) => {
    const harmed: string[] = [];
    let understood = 0;
    for (const file of files.filter((each) => each.startsWith(`${library}/`))) {
      await bench.open(new URL(file, folder).href);
      for (const width of widths) {
        const harm = await bench.harmAt(width);
        if (harm) understood += 1;
        if (harm?.length) harmed.push(`${file} at ${width}: ${harm.join('; ')}`);
      }
    }
    expect(harmed).toEqual([]);
    expect(understood).toBeGreaterThan(0);
  },
  240_000,
);

/** Style sheets of pages that have more to themselves than the panel; `#app` holds the content. */
const sheets = {
  'a column whose items are centered':
    '#app { display: flex; flex-direction: column; align-items: center }',
  'a row': '#app { display: flex; gap: 12px }',
  'a row within a column':
    'body { display: flex; flex-direction: column; align-items: flex-start } #app { display: flex; width: 100% }',
  'a grid whose items begin at the start': '#app { display: grid; justify-items: start }',
  'a grid of columns': '#app { display: grid; grid-template-columns: 1fr 2fr 1fr; gap: 8px }',
  'a text in columns': '#app { columns: 3 }',
  'unknown elements hidden until they are defined':
    ':not(:defined) { visibility: hidden; opacity: 0 } ',
  'everything narrow': '#app > * { max-width: 300px !important; width: 200px !important }',
  'nothing shown but what is known':
    '#app > :not(div, table, h1, h2, h3, p, ul, ol, section, nav, header, button, dl, span, a) { display: none !important }',
  'everything lifted out':
    '#app > rosterscope-overlay { position: absolute !important; float: left }',
  'transparent and shrunk':
    'rosterscope-overlay { opacity: 0 !important; transform: scale(0) !important }',
};

describe.each(Object.entries(sheets))('in a page with %s', (_, css) => {
  test.each(widths)(
    'the panel keeps its width, its place and its face, %i px wide',
    async (width) => {
      await bench.show(detailsPage(running, css));
      expect(await bench.harmAt(width)).toEqual([]);
    },
  );
});
