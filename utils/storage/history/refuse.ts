import type { RunKey } from '../../roster/model/keys';
import { Run } from '../../roster/model/run';
import type { Database, Refused, Transaction } from './schema';
import { transact } from './transact';

/** Why a stored row is no run, in words that hold nothing of it. */
function reasonOf(raw: unknown): string {
  const { error } = Run.safeParse(raw);
  const [issue] = error?.issues ?? [];
  // Only the outermost name is surely ours: further in stand names of data types.
  return `${issue?.code ?? 'unknown'} at ${String(issue?.path[0] ?? 'the row')}`;
}

/** The run a stored row is; null for one of another version, or damaged. */
export function readRun(raw: unknown): Run | null {
  return Run.safeParse(raw).data ?? null;
}

/** The form in which a row that is no run is set aside. */
export function refused(raw: unknown): Refused {
  return { at: Date.now(), reason: reasonOf(raw), raw };
}

/** Puts a copy of a row that is no run beside the runs, within a transaction that replaces it. */
export async function refuse(tx: Transaction<'readwrite'>, raw: unknown): Promise<void> {
  await tx.objectStore('refused').add(refused(raw));
}

/** Moves stored rows that are no runs out of the way, unless they have become good meanwhile. */
export async function setAside(db: Database, keys: readonly RunKey[]): Promise<void> {
  if (keys.length === 0) return;
  await transact(db, 'readwrite', async (tx) => {
    const runs = tx.objectStore('runs');
    for (const key of keys) {
      const raw = await runs.get(key);
      if (raw === undefined || readRun(raw)) continue;
      await refuse(tx, raw);
      await runs.delete(key);
    }
  });
}
