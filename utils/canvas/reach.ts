import { readBody } from './body';

const accept = 'application/json+canvas-string-ids, application/json';
const patience = 20_000;

/** The network, from outside, so that tests decide what a host answers. */
export interface Network {
  fetch: typeof globalThis.fetch;
  isOnline: () => boolean;
}

/** What came back: `text` is null when it was too large to read. Or why nothing did. */
export type Reached =
  | { response: Response; text: string | null }
  | { problem: 'not-canvas' | 'unreachable' | 'offline'; reason: string };

/** One GET of the API of a host with the admin's own session; a redirect is not followed. */
export async function reach(
  { fetch, isOnline }: Network,
  host: string,
  path: string,
): Promise<Reached> {
  try {
    const response = await fetch(`https://${host}/api/v1/${path}`, {
      headers: { accept },
      credentials: 'include',
      cache: 'no-store',
      redirect: 'manual', // a followed redirect would ask a third host
      signal: AbortSignal.timeout(patience),
    });
    if (response.type === 'opaqueredirect') return { problem: 'not-canvas', reason: 'redirected' };
    return { response, text: await readBody(response) };
  } catch (error) {
    return { problem: isOnline() ? 'unreachable' : 'offline', reason: String(error) };
  }
}
