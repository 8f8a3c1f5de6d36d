import type { Host } from '../../hosts/host';
import type { Finding, FindingEvidence } from '../model/finding';
import type { Ledger } from '../model/ledger';
import type { ServerTime } from '../model/step';

/** Names a finding of one type of record; a run as a whole has none. */
const nameOf = (finding: Finding['id'], { type }: Pick<FindingEvidence, 'type'>) =>
  type === null ? finding : `${finding} ${type}`;

/** True where the admin silenced all that this finding names, at `at`. */
export function isSilenced(
  silenced: Ledger['silenced'],
  host: Host,
  { id, evidence }: Pick<Finding, 'id' | 'evidence'>,
  at: ServerTime,
): boolean {
  return evidence.every((fact) => (silenced[host]?.[nameOf(id, fact)] ?? 0) > at);
}

/** The ledger with a finding silenced for an account and the types it names up to `until` (server time); null lets it speak again. */
export function withSilence(
  ledger: Ledger,
  host: Host,
  finding: Finding['id'],
  types: readonly (string | null)[],
  until: ServerTime | null,
): Ledger {
  if (!(host in ledger.accounts)) return ledger;
  const names = types.map((type) => nameOf(finding, { type } as FindingEvidence));
  const others = Object.entries(ledger.silenced[host] ?? {}).filter(
    ([name]) => !names.includes(name),
  );
  const ours = until === null ? [] : names.map((name): [string, ServerTime] => [name, until]);
  const { [host]: _, ...rest } = ledger.silenced;
  const all = [...others, ...ours];
  return {
    ...ledger,
    silenced: all.length === 0 ? rest : { ...rest, [host]: Object.fromEntries(all) },
  };
}
