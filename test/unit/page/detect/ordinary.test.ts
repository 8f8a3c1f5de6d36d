import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recognizeLines } from '../../../../utils/page/detect/recognize-lines.ts';
import { mostText, textDigest } from '../../../../utils/page/detect/text-digest.ts';
import { createStructureReader } from '../../../../utils/page/structure/structure-reader.ts';
import { type SimulatedCanvas, startCanvas } from '../../../canvas/server.ts';
import { readPage, words } from '../words/english.ts';
import { ordinaryPages, trackerPages } from './ordinary.ts';

const canvasHost = 'https://demo.instructure.com';

const { window } = new JSDOM('');
const parsed = (html: string) => new window.DOMParser().parseFromString(html, 'text/html');

/** What is read where no dictionary fits. */
const byStructure = (page: Document) => createStructureReader().readPage(page, 0);

/** What the background makes of what the detector sends. */
const taken = (page: Document) => recognizeLines(textDigest(page, mostText), words);

test('takes none of 300 ordinary pages for the tool', () => {
  for (const body of fc.sample(ordinaryPages, { numRuns: 300, seed: 2026 })) {
    const page = parsed(body);
    expect(taken(page), body).toBeNull();
    expect(readPage(page, 0), body).toBeNull();
    expect(byStructure(page), body).toBeNull();
  }
}, 300_000);

test('takes none of 300 pages with three things in a row, a percentage and tabs for the tool', () => {
  for (const body of fc.sample(trackerPages, { numRuns: 300, seed: 2026 })) {
    const page = parsed(body);
    expect(taken(page), body).toBeNull();
    expect(byStructure(page), body).toBeNull();
  }
});

describe('the pages of a Canvas', () => {
  let canvas: SimulatedCanvas;
  let cookie = '';
  beforeAll(async () => {
    canvas = await startCanvas({ scenario: 'running', speed: 0 });
    cookie = canvas.signIn('demo.instructure.com');
  });
  afterAll(() => canvas.close());

  test.each([
    '/',
    '/login',
    '/simulation',
    '/courses/7',
    '/accounts/1',
    '/accounts/1/settings',
    '/accounts/1/users',
    '/accounts/1/sis_import',
    '/accounts/1/external_tools/42',
    '/accounts/1/external_tools/43',
  ])('%s', async (path) => {
    const answer = await canvas.fetch(canvasHost + path, {
      headers: { cookie, accept: 'text/html' },
    });
    const page = parsed(await answer.text());
    expect(page.title).not.toBe('');
    expect(taken(page)).toBeNull();
    expect(readPage(page, 0)).toBeNull();
    expect(byStructure(page)).toBeNull();
  });
});
