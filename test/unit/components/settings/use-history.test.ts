// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/preact';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { useHistory } from '../../../../entrypoints/options/use-history';
import { migrations } from '../../../../utils/storage/history/migrations';
import type { HistorySchema } from '../../../../utils/storage/history/schema';
import 'fake-indexeddb/auto';

const patient = { timeout: 15_000 };

it('says that history cannot be had while another page holds it, and reads it once it can', async () => {
  // Of an older version, and deaf to whoever asks for a newer one.
  const holder = await openDB<HistorySchema>('rosterscope', 1, {
    upgrade: (db, _, __, tx) => void migrations[0]?.(db, tx),
  });
  const { result } = renderHook(() => useHistory());
  const stateNow = () => result.current.summary?.state;
  await waitFor(() => expect(stateNow()).toBe('unavailable'), patient);
  holder.close();
  await waitFor(() => expect(stateNow()).toBe('ok'), patient);
  expect(result.current.summary).toEqual({ state: 'ok', runs: 0, oldest: null, refused: 0 });
}, 30_000);
