import type { Ledger } from '../model/ledger';
import { withAccount } from './account';

/** The ledger in which what was missed of a host is read on, from where it stands, or left unread. */
export function withCatchUp(ledger: Ledger, host: string, on: boolean): Ledger {
  const { unread = null } = ledger.accounts[host] ?? {};
  if (unread === null) return ledger;
  const { stopped: _, ...span } = unread;
  return withAccount(ledger, host, {
    unread: on ? { ...span, tries: 0 } : { ...span, stopped: true },
  });
}
