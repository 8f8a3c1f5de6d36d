import { importSeries } from '../model/imports/import-series';
import type { Ledger, SessionRecords } from '../model/ledger';
import type { ImportRecord } from '../model/records/import-record';

/** As digests of users were before they had a salt: read back by trying every id. */
const isUnsalted = (text: string | null): text is string =>
  text !== null && /^[0-9a-f]{16}$/.test(text);

const records = ({ imports, shelf }: Ledger): ImportRecord[] =>
  [{ imports }, ...Object.values(shelf)].flatMap((session) => Object.values(session.imports));

/** The unsalted digests of users that a ledger holds, each once. */
export function unsaltedIn(ledger: Ledger): string[] {
  const found = [
    ...Object.values(ledger.accounts).map(({ user }) => user),
    ...records(ledger).map(({ reading }) => reading.runner),
    ...Object.keys(ledger.shelf).map((key) => key.split(' ')[1] ?? null),
  ];
  return [...new Set(found.filter(isUnsalted))];
}

/** The new series of runs by the old one, where digests of users are replaced. */
export function renewedSeries(
  ledger: Ledger,
  fresh: ReadonlyMap<string, string>,
): Map<string, string> {
  const pairs = records(ledger).flatMap(({ reading: { runner, dataSet } }) => {
    const next = runner === null ? undefined : fresh.get(runner);
    const [before, after] = [importSeries(runner, dataSet), importSeries(next ?? null, dataSet)];
    return next && before && after ? [[before, after] as const] : [];
  });
  return new Map(pairs);
}

/** The ledger with digests of users replaced; those that `fresh` does not name stay. */
export function withDigests(ledger: Ledger, fresh: ReadonlyMap<string, string>): Ledger {
  const renew = (digest: string | null) => (digest === null ? null : (fresh.get(digest) ?? digest));
  const imports = (session: Pick<SessionRecords, 'imports'>) =>
    Object.fromEntries(
      Object.entries(session.imports).map(([key, { reading, ...record }]) => [
        key,
        { ...record, reading: { ...reading, runner: renew(reading.runner) } },
      ]),
    );
  return {
    ...ledger,
    imports: imports(ledger),
    accounts: Object.fromEntries(
      Object.entries(ledger.accounts).map(([host, account]) => [
        host,
        { ...account, user: renew(account.user) },
      ]),
    ),
    shelf: Object.fromEntries(
      Object.entries(ledger.shelf).map(([key, session]) => {
        const [host = '', user = ''] = key.split(' ');
        return [`${host} ${renew(user)}`, { ...session, imports: imports(session) }];
      }),
    ),
  };
}
