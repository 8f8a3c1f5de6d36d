import { IDBOpenDBRequest } from 'fake-indexeddb';
import type { Life } from './life.ts';

/** A browser that lets nobody store, and one whose database hangs. */
export type DatabaseFailure = 'forbidden' | 'silent';

/** Follows a request or transaction to its end. */
function follow(life: Life, target: EventTarget, ends: string[], onEnd = () => {}): void {
  const done = life.begin();
  const end = () => {
    done();
    onEnd();
  };
  for (const type of ends) target.addEventListener(type, end, { once: true });
}

/**
 * IndexedDB as one life of the worker has it. With its death the browser drops the connections: what was
 * not committed by then is undone.
 */
export function databaseOf(
  life: Life,
  factory: IDBFactory,
  failure: () => DatabaseFailure | null,
): IDBFactory {
  const connections = new Set<IDBDatabase>();
  const running = new Set<IDBTransaction>();
  life.onDeath(() => {
    for (const transaction of running) {
      try {
        transaction.abort();
      } catch {} // it is committed already
    }
    for (const db of connections) db.close();
  });

  function watch(db: IDBDatabase): void {
    connections.add(db);
    const begin = db.transaction.bind(db);
    db.transaction = (...args: Parameters<IDBDatabase['transaction']>) => {
      const isLast = life.step();
      const transaction = begin(...args);
      running.add(transaction);
      follow(life, transaction, ['complete', 'abort'], () => running.delete(transaction));
      if (isLast) setImmediate(() => life.die());
      return transaction;
    };
  }

  return new Proxy(factory, {
    get(target, name) {
      if (name !== 'open') {
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      return (...args: Parameters<IDBFactory['open']>) => {
        if (failure() === 'forbidden') throw new DOMException('Not allowed', 'SecurityError');
        if (life.dead || failure() === 'silent') return new IDBOpenDBRequest(); // never answered
        const request = target.open(...args);
        follow(life, request, ['success', 'error', 'blocked']);
        request.addEventListener('success', () => {
          watch(request.result as unknown as IDBDatabase);
          if (life.step()) life.die();
          else if (life.dead) request.result.close();
        });
        return request;
      };
    },
  });
}
