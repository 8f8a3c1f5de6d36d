// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { lightPage } from '../light/light-page.ts';
import { start } from '../samples.ts';
import { liveReader } from '../words/english.ts';
import { harmless } from './rewrites.ts';
import { assertRewritten, samples } from './rewritten.ts';

const { readPage } = liveReader;

test('changes that no admin would notice change no reading', () => {
  assertRewritten(harmless, 12, (page, truth) => {
    const reading = readPage(page, start);
    return JSON.stringify(reading) === JSON.stringify(truth)
      ? []
      : [`read: ${JSON.stringify(reading)}`, `not: ${JSON.stringify(truth)}`];
  });
}, 3_600_000);

test('light pages are read as those of jsdom', () => {
  const some = Object.entries(samples).filter((_, at) => at % 5 === 0);
  for (const [name, { make }] of some) {
    const page = make();
    expect(readPage(lightPage(page).copy(), start), name).toEqual(readPage(page, start));
  }
}, 3_600_000);
