import type { Host } from '../../hosts/host';
import type { Ledger } from '../model/ledger';
import { withAccount } from './account';

/**
 * The ledger in which the missed imports of a host are read on from where reading stopped (`on`), or left
 * unread.
 */
export function withCatchUp(ledger: Ledger, host: Host, on: boolean): Ledger {
  const { unread = null } = ledger.accounts[host] ?? {};
  if (unread === null) return ledger;
  const { stopped: _, ...span } = unread;
  return withAccount(ledger, host, {
    unread: on ? { ...span, tries: 0 } : { ...span, stopped: true },
  });
}
