import { expect, it } from 'vitest';
import { recordEvents } from '../../../../utils/roster/events/record';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import { host, list, start } from '../readings';

it('rows whose time cannot be read are no news, and their failures count as seen', () => {
  const rows = Array.from({ length: 40 }, (_, n) => ({
    jobId: `${9000 - n}`,
    updatedAt: null,
    status: n % 2 ? ('failed' as const) : ('completed' as const),
  }));
  const ledger = recordEvents(mergePage(emptyLedger, host, list(start, ...rows)), {
    now: start,
    zone: 'UTC',
    runsOf: () => [],
    pauses: [],
  });
  expect(Object.values(ledger.events).filter(({ notice }) => notice === 'due')).toEqual([]);
  expect(Object.keys(ledger.seen)).toHaveLength(20);
});
