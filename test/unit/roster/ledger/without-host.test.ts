import { expect, it } from 'vitest';
import { withAccount } from '../../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import { withUser } from '../../../../utils/roster/ledger/parked-sessions';
import { withoutHost } from '../../../../utils/roster/ledger/without-host';
import type { Ledger } from '../../../../utils/roster/model/ledger';
import { blank, canvasImport, details, failed } from '../readings';

const now = Date.UTC(2026, 10, 24, 7);

/** Two admins after each other on a host, with something in every part of the ledger. */
function fill(ledger: Ledger, host: string): Ledger {
  const key = `${host}/job/8841`;
  let next = withAccount(ledger, host, { readAt: now });
  for (const user of ['aaaa', 'bbbb', 'cccc']) {
    next = withUser(next, host, user, now);
    next = mergeImports(next, host, [canvasImport(7, { createdAt: now })], now);
    next = mergePage(next, host, details(now, [failed(37), blank, blank]));
    next = { ...next, seen: { ...next.seen, [key]: now }, wishes: { ...next.wishes, [key]: now } };
  }
  return {
    ...next,
    pulses: { ...next.pulses, [key]: { at: now, mark: 'x' } },
    kept: { ...next.kept, [key]: 'x' },
  };
}

it('takes out all of one host and nothing of another', () => {
  const other = fill(emptyLedger, 'canvas.lake.example');
  const both = fill(other, 'canvas.school.example');
  expect(JSON.stringify(both)).toContain('canvas.school.example');
  expect(withoutHost(both, 'canvas.school.example')).toEqual(other);
});

it('does not mistake one host for another that begins like it', () => {
  const other = fill(emptyLedger, 'canvas.school.example.com');
  expect(withoutHost(other, 'canvas.school.example')).toEqual(other);
});
