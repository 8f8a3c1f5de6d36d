// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { outward } from '../../../../utils/page/anchor/outward.ts';
import { mostText, textDigest } from '../../../../utils/page/detect/text-digest.ts';
import { markupsB } from '../../../canvas/tool/markups-b/all.ts';
import type { DetailsView, ListView, View } from '../../../canvas/tool/view.ts';
import { expectedDetails, expectedList } from '../expected.ts';
import { markups } from '../markups.ts';
import { documentOf, pageOf } from '../pages.ts';
import { detailsSamples, listSample, start } from '../samples.ts';
import {
  accessibilityTree,
  contentTop,
  lookAround,
  readPage,
  rowPlaces,
  stepPlace,
} from '../words/english.ts';

const running = detailsSamples['second of three batches runs'] as DetailsView;
const complete = detailsSamples.complete as DetailsView;
const [[markup] = []] = markups;
if (!markup) throw new Error('no markup');
const all = [...markups.map(([each]) => each), ...markupsB];
const views: [string, View][] = [
  ['list', listSample],
  ['details', running],
];

/** Moves the children of an element into an open shadow root of a new element in their place. */
function shut(element: Element) {
  const app = element.ownerDocument.createElement('sis-app');
  app.attachShadow({ mode: 'open' }).append(...element.childNodes);
  element.append(app);
  return app;
}

describe.each(all)('in open shadow roots: $name', (each) => {
  test.each(views)('%s', (_, view) => {
    const page = pageOf(each, view);
    const plain = readPage(page, start);
    const lines = new Set(textDigest(page, mostText).split('\n'));
    const app = shut(page.getElementById('app') as Element);
    const inner = app.shadowRoot?.firstElementChild;
    if (inner && /^(DIV|MAIN|HEADER|SECTION|P|FORM)$/.test(inner.tagName)) shut(inner);
    expect(readPage(page, start)).toEqual(plain);
    expect(new Set(textDigest(page, mostText).split('\n'))).toEqual(lines);
    expect(accessibilityTree(page).shadows).toContain(app.shadowRoot);
    expect(contentTop(page)).not.toBeNull();
  });
});

test('what is put into the slots of a shadow root is read where it shows', () => {
  const page = pageOf(markup, running);
  const plain = readPage(page, start);
  const app = page.getElementById('app') as Element;
  const shadow = app.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<header>Menu</header><main><slot></slot></main>';
  expect(readPage(page, start)).toEqual(plain);
  expect(stepPlace(page, 'import')?.textContent).toContain('Canvas Imports Progress');
});

test.each(markups)(
  '$name: parts in slots of their own are read, and the panel has a place',
  (each) => {
    for (const view of [running, listSample]) {
      const page = pageOf(each, view);
      const plain = readPage(page, start);
      const content = page.getElementById('app')?.firstElementChild as Element;
      if (!/^(DIV|MAIN|SECTION|ARTICLE)$/.test(content.tagName)) continue;
      const slots = [...content.children].map((part, at) => {
        part.setAttribute('slot', `part-${at}`);
        return `<slot name="part-${at}"></slot>`;
      });
      content.attachShadow({ mode: 'open' }).innerHTML = `<section>${slots.join('')}</section>`;
      expect(readPage(page, start)).toEqual(plain);
      const top = contentTop(page);
      expect(top && outward(top).length).toBeGreaterThan(0);
    }
  },
);

describe('a list of which only some rows are in the page', () => {
  afterEach(() => lookAround(null));
  const rowsOf = (count: number): ListView['rows'] =>
    Array.from({ length: count }, (_, at) => {
      const jobId = String(5000 - at);
      const [row] = listSample.rows;
      if (!row) throw new Error('no row');
      return { ...row, jobId, href: `/rostering/jobs/${jobId}` };
    });

  test.each(markups)(
    '$name: the rows that are scrolled to are read as they are',
    (each, ...left) => {
      const view = { ...listSample, rows: rowsOf(400).slice(200, 230) };
      expect(readPage(pageOf(each, view), start)).toEqual(expectedList(view, start, left));
    },
  );

  test('of a list of thousands, its beginning and what is looked at are read', () => {
    const page = pageOf(markup, { ...listSample, rows: rowsOf(2000) });
    const ids = () => rowPlaces(page).map(({ jobId }) => jobId);
    expect(accessibilityTree(page).isPartial).toBe(true);
    expect(ids()).toContain('5000');
    expect(ids()).not.toContain('4000');
    lookAround(page.querySelector('a[href$="/jobs/4000"]'));
    expect(ids()).toContain('5000');
    expect(ids()).toContain('4000');
    expect(ids().length).toBeLessThan(200);
    const reading = readPage(page, start);
    const rows = reading?.page === 'list' ? reading.rows.map(({ jobId }) => jobId) : [];
    expect(rows).toEqual(ids());
  });
});

test.each(
  markups.filter(([each]) => /^(a|instui|bootstrap|aria-grid|tiles|noisy)$/.test(each.name)),
)('$name: a tab tells nothing before it is drawn, and all of it after', (each, ...omissions) => {
  const page = pageOf(each, running);
  const later = [...page.querySelectorAll('[role=tabpanel][hidden]')].map((panel) => ({
    panel,
    nodes: [...panel.childNodes],
  }));
  expect(later).toHaveLength(4);
  for (const { panel } of later) panel.replaceChildren();
  const truth = expectedDetails(running, start, omissions);
  const early = readPage(page, start);
  if (early?.page !== 'details') throw new Error('no details');
  expect(early.steps).toEqual(truth.steps);
  expect(early.counts).toEqual({ ...truth.counts, conversion: null });
  expect(early.batches?.map(({ counts }) => counts)).toEqual([null, null, null]);
  expect(early.digests.templates).toBeNull();
  for (const { panel, nodes } of later) panel.append(...nodes);
  expect(readPage(page, start)).toEqual(truth);
});

test.each(markups)(
  '$name: a Refresh that replaces the whole body is read anew',
  (each, ...left) => {
    const page = pageOf(each, running);
    expect(readPage(page, start)).toEqual(expectedDetails(running, start, left));
    const top = contentTop(page);
    page.body.replaceWith(page.importNode(pageOf(each, complete).body, true));
    expect(readPage(page, start)).toEqual(expectedDetails(complete, start, left));
    expect(contentTop(page)).not.toBe(top);
    expect(contentTop(page)?.isConnected).toBe(true);
  },
);

test('a page in a frame of a frame is read in that frame alone', () => {
  const outer = document.implementation.createHTMLDocument('SIS Integration');
  expect(readPage(outer, start)).toBeNull();
  document.body.innerHTML = '<main><iframe></iframe></main>';
  const middle = document.querySelector('iframe')?.contentDocument;
  if (!middle) throw new Error('no frame');
  middle.body.innerHTML = '<h1>SIS Integration</h1><iframe></iframe>';
  const inner = middle.querySelector('iframe')?.contentDocument;
  if (!inner) throw new Error('no inner frame');
  inner.body.innerHTML = pageOf(markup, running).body.innerHTML;
  expect(readPage(document, start)).toBeNull();
  expect(readPage(middle, start)).toBeNull();
  const reading = readPage(inner, start);
  expect(reading).toEqual(readPage(documentOf(inner.body.innerHTML, ''), start));
  expect(reading?.page).toBe('details');
});
