import type { Host } from '../../hosts/host';
import { parseKey } from '../model/keys';
import type { Ledger } from '../model/ledger';
import { split } from './parked-sessions';

/** The ledger without a Canvas host and all that was known of it, whoever was signed in there. */
export function withoutHost(ledger: Ledger, host: Host): Ledger {
  const { [host]: _, ...accounts } = ledger.accounts;
  const others = <T>(entries: Record<string, T>) =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => parseKey(key)?.host !== host));
  return {
    ...ledger,
    ...split(ledger, host).others,
    accounts,
    pulses: others(ledger.pulses),
    kept: others(ledger.kept),
    shelf: Object.fromEntries(
      Object.entries(ledger.shelf).filter(([key]) => !key.startsWith(`${host} `)),
    ),
  };
}
