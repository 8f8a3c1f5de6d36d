import { serialize } from './serialize';

/**
 * Makes `act` run never twice at once. Who asks gets a round that begins after the asking, shared with
 * all who asked by then; a round that fails is the failure of those alone who waited for it.
 */
export function coalesce(act: () => Promise<void>): () => Promise<void> {
  const inTurn = serialize();
  let next: Promise<void> | null = null;
  return () => {
    next ??= inTurn(() => {
      next = null;
      return act();
    });
    return next;
  };
}
