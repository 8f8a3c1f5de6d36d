/**
 * Makes a queue: what is handed in runs one at a time, in the order of asking. What throws or rejects does
 * so for its own caller alone; whoever waits behind it gets a turn.
 */
export function serialize(): <T>(act: () => T | Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => {});
    return done;
  };
}
