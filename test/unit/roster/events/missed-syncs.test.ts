import { expect, it } from 'vitest';
import { recordEvents } from '../../../../utils/roster/events/record';
import { withAccount } from '../../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import type { Ledger } from '../../../../utils/roster/model/ledger';
import { DAY, HOUR } from '../../../../utils/roster/time/units';
import { random } from '../../../canvas/random';
import { canvasImport, host, minute, start } from '../readings';

it('one silence is notified once, however the usual time moves while it lasts', {
  timeout: 60_000,
}, () => {
  const next = random(5);
  const imports = Array.from({ length: 58 }, (_, n) => {
    const createdAt = start - (58 - n) * DAY + Math.floor(next() * 20 * minute);
    const endedAt = createdAt + 9 * minute;
    return canvasImport(n, { state: 'imported', createdAt, startedAt: createdAt, endedAt });
  });
  let ledger: Ledger = mergeImports(emptyLedger, host, imports, start - DAY + HOUR);
  for (let now = start - DAY + HOUR; now < start + 4 * DAY; now += HOUR) {
    ledger = withAccount(ledger, host, { readAt: now });
    ledger = recordEvents(ledger, { now, zone: 'UTC', runsOf: () => [], pauses: [] });
  }
  const overdue = Object.values(ledger.events).filter(({ kind }) => kind === 'overdue');
  expect(overdue).toHaveLength(1);
  expect(ledger.accounts[host]?.missingAt).not.toBeNull();
});
