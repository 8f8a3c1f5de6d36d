import { expect, test, vi } from 'vitest';
import { createMessageReader } from '../../../../utils/background/message-reader';
import type { RowsMessage } from '../../../../utils/background-message';
import type { CanvasClient } from '../../../../utils/canvas/client';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import type { Ledger } from '../../../../utils/roster/model/ledger';
import { canvasImport, host } from '../../roster/readings';
import { portTo } from '../watched';

const now = Date.now();
const key = `${host}/import/7`;
const failedImport = canvasImport(7, { state: 'failed', createdAt: now, endedAt: now });
const known = mergeImports(emptyLedger, host, [failedImport], now);
const row = { file: 'users.csv', message: 'no such user', row: 3 };
const listed = { ok: true, value: { rows: [row], next: null }, date: now, remaining: 700 } as const;
const client = { listErrors: async () => listed } as unknown as CanvasClient;

function rowsOf(ledger: () => Promise<Ledger>, freshen: () => Promise<void>) {
  const { port } = portTo();
  const received: RowsMessage[] = [];
  const rows = createMessageReader(client, ledger, freshen, (_, message) => received.push(message));
  return {
    received,
    ask: (ask: 'begin' | 'more' | 'again') => rows.take(port, { kind: 'rows', key, ask }),
  };
}

test('a job that cannot be looked at anew is read as it is known', async () => {
  const { received, ask } = rowsOf(
    async () => known,
    async () => {
      throw new Error('nobody there');
    },
  );
  await ask('begin');
  expect(received.flatMap(({ rows }) => rows)).toEqual([row]);
  expect(received.at(-1)?.state).toBe('done');
});

test('after a failure the surface learns of it, and both more and again go on', async () => {
  for (const next of ['more', 'again'] as const) {
    const ledger = vi.fn(async () => known).mockRejectedValueOnce(new Error('no storage'));
    const { received, ask } = rowsOf(ledger, async () => {});
    await expect(ask('begin')).rejects.toThrow('no storage');
    expect(received.at(-1)?.state).toBe('failed');
    await ask(next);
    expect(received.flatMap(({ rows }) => rows)).toEqual([row]);
    expect(received.at(-1)?.state).toBe('done');
  }
});
