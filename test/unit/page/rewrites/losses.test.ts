// @vitest-environment jsdom
import { test } from 'vitest';
import { PageReading } from '../../../../utils/roster/model/reading.ts';
import { start } from '../samples.ts';
import { wrongs } from '../sound.ts';
import { liveReader } from '../words/english.ts';
import { destructive } from './rewrites.ts';
import { assertRewritten } from './rewritten.ts';

const { blockNames, contentTop, failureMessage, readPage, rowPlaces, stepPlace } = liveReader;

test('what is taken away makes readings unknown, never wrong', () => {
  assertRewritten(destructive, 4, (page, truth) => {
    const reading = readPage(page, start);
    for (const place of [contentTop, blockNames, failureMessage]) place(page);
    for (const step of ['extract', 'conversion', 'import'] as const) stepPlace(page, step);
    const rows = rowPlaces(page).length;
    if (!reading) return [];
    const wrong = truth ? wrongs(reading, truth) : [];
    if (!PageReading.safeParse(reading).success) wrong.push('no valid reading');
    if (reading.page === 'list' && rows !== reading.rows.length) wrong.push(`${rows} places`);
    return wrong;
  });
}, 3_600_000);
