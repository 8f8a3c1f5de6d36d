import type { Host } from '../hosts/host';
import { serialize } from '../serialize';

/** Does one thing at a time for each host, in the order of asking. */
export function createGate() {
  const gates = new Map<Host, ReturnType<typeof serialize>>();
  return <T>(host: Host, work: () => Promise<T>): Promise<T> => {
    const gate = gates.get(host) ?? serialize();
    gates.set(host, gate);
    return gate(work);
  };
}
