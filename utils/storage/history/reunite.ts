import { deleteDB } from 'idb';
import { connect } from './connect';
import { keepRuns } from './keep';
import type { Migration } from './migrations';
import { readRun, refused } from './refuse';
import type { Database } from './schema';

/**
 * Takes what was kept in the second database while the first could not be used back into the first,
 * and removes the second. Rejects, and leaves both, when that fails in the middle.
 */
export async function reunite(
  db: Database,
  second: string,
  migrations: readonly Migration[],
): Promise<void> {
  const known = (await indexedDB.databases()).some(({ name }) => name === second);
  if (!known) return;
  const other = await connect(second, migrations, () => {});
  try {
    const rows = await other.getAll('runs');
    const runs = rows.flatMap((raw) => readRun(raw) ?? []);
    await keepRuns(db, runs);
    const aside = rows.filter((raw) => !readRun(raw)).map(refused);
    for (const row of [...aside, ...(await other.getAll('refused'))]) await db.add('refused', row);
  } finally {
    other.close();
  }
  await deleteDB(second);
}
