// @vitest-environment jsdom
import { test } from 'vitest';
import {
  blockNames,
  contentTop,
  rowPlaces,
  stepPlace,
} from '../../../../utils/page/anchor/anchors.ts';
import { failureMessage } from '../../../../utils/page/read/failure-message.ts';
import { readPage } from '../../../../utils/page/read/read-page.ts';
import { enableTurnCache } from '../../../../utils/page/tree/cached.ts';
import { PageReading } from '../../../../utils/roster/model/reading.ts';
import { start } from '../samples.ts';
import { wrongs } from '../sound.ts';
import { destructive } from './rewrites.ts';
import { assertRewritten } from './rewritten.ts';

// As in a page: all that is asked of it in one turn is looked at once.
enableTurnCache();

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
