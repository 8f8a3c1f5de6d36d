import { serialize } from '../serialize';

/** Does one thing at a time for each host, in the order of asking. */
export function createGate() {
  const gates = new Map<string, ReturnType<typeof serialize>>();
  return <T>(host: string, work: () => Promise<T>): Promise<T> => {
    const gate = gates.get(host) ?? serialize();
    gates.set(host, gate);
    return gate(work);
  };
}
