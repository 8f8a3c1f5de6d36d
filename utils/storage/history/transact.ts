import { type Database, type Store, stores, type Transaction } from './schema';

/** True when the browser gives no more room. Chromium says so at a request, or only at the commit. */
export function isQuota(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/**
 * Does `work` in one transaction over both stores: all of it or nothing. Rejects with the cause, which
 * IndexedDB reports it now at the request, now at the transaction, and elsewhere only as an abort.
 */
export async function transact<T, Mode extends 'readonly' | 'readwrite'>(
  db: Database,
  mode: Mode,
  work: (tx: Transaction<Mode>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction<Store[], Mode>(stores, mode);
  const [worked, done] = await Promise.allSettled([work(tx).catch(abort(tx)), tx.done]);
  if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value;
  const causes = [worked, done].flatMap((each) =>
    each.status === 'rejected' ? [each.reason as unknown] : [],
  );
  throw causes.find(isQuota) ?? causes[0];
}

function abort(tx: { abort(): void }) {
  return (error: unknown): never => {
    try {
      tx.abort();
    } catch {} // it is over already
    throw error;
  };
}
