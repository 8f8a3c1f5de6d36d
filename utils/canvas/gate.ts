/** Lets one thing at a time through for each host, in the order of asking; others wait for its end. */
export function createGate() {
  const last = new Map<string, Promise<unknown>>();
  return <T>(host: string, work: () => Promise<T>): Promise<T> => {
    const done = (last.get(host) ?? Promise.resolve()).then(work, work);
    last.set(host, done);
    return done;
  };
}
