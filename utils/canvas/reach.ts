import type { Host } from '../hosts/host';
import { readBody } from './body';

const accept = 'application/json+canvas-string-ids, application/json';
const responseTimeout = 20_000;

/** The network, from outside, so that tests decide what a host answers. */
export interface Network {
  fetch: typeof globalThis.fetch;
  isOnline: () => boolean;
}

/**
 * What came back: `text` is null when it was too large to read, and empty when an answer whose status says
 * enough broke off. Or why nothing did.
 */
export type Reached =
  | { response: Response; text: string | null }
  | { problem: 'not-canvas' | 'unreachable' | 'offline'; reason: string };

/** One GET of the API of a host with the admin's own session; a redirect is not followed. */
export async function reach(
  { fetch, isOnline }: Network,
  host: Host,
  path: string,
): Promise<Reached> {
  const lost = (error: unknown): Reached => ({
    problem: isOnline() ? 'unreachable' : 'offline',
    reason: String(error),
  });
  let response: Response;
  try {
    response = await fetch(`https://${host}/api/v1/${path}`, {
      headers: { accept },
      credentials: 'include',
      cache: 'no-store',
      redirect: 'manual', // a followed redirect would ask a third host
      signal: AbortSignal.timeout(responseTimeout),
    });
  } catch (error) {
    return lost(error);
  }
  if (response.type === 'opaqueredirect') return { problem: 'not-canvas', reason: 'redirected' };
  try {
    return { response, text: await readBody(response) };
  } catch (error) {
    // A server in trouble often cuts its own answer short; that it is there and in trouble is known.
    return response.status >= 500 ? { response, text: '' } : lost(error);
  }
}
