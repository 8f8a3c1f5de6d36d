import type { Host } from '../hosts/host';
import {
  type Answer,
  isActing,
  problemOf,
  rateRemaining,
  retryAfter,
  serverDate,
  userOf,
} from './answer';
import { nextPage } from './errors';
import { createGate } from './gate';
import { parseCanvasJson } from './json';
import { reach } from './reach';

/** The outcome of a request that failed. `reason`: for the log. `headers`: null where there are none. */
export function asFailure(
  problem: Extract<Answer<unknown>, { ok: false }>['problem'],
  reason: string,
  headers: Headers | null,
): Extract<Answer<unknown>, { ok: false }> {
  const date = headers && serverDate(headers);
  return {
    ok: false,
    problem,
    reason,
    date,
    retryAfter: headers && retryAfter(headers, date ?? Date.now()),
  };
}

/**
 * GETs paths of the API, one request at a time per host, whoever asks: Canvas throttles parallel requests.
 * For `salted` see `createCanvasClient`.
 */
export function createRequests(
  fetch: typeof globalThis.fetch,
  isOnline: () => boolean,
  salted: (digest: string) => Promise<string>,
): (host: Host, path: string) => Promise<Answer<unknown>> {
  const gate = createGate();

  async function ask(host: Host, path: string): Promise<Answer<unknown>> {
    const reached = await reach({ fetch, isOnline }, host, path);
    if ('problem' in reached) return asFailure(reached.problem, reached.reason, null);
    const { response, text } = reached;
    const { status } = response;
    if (isActing(response.headers)) return asFailure('acting', `${status}`, response.headers);
    if (status !== 200) {
      return asFailure(problemOf(status, text ?? ''), `${status}`, response.headers);
    }
    if (text === null) return asFailure('not-canvas', 'too large', response.headers);
    const { headers } = response;
    let value: unknown;
    try {
      value = parseCanvasJson(text);
    } catch {
      return asFailure('not-canvas', 'not JSON', headers);
    }
    const user = userOf(headers);
    return {
      ok: true,
      value,
      date: serverDate(headers),
      remaining: rateRemaining(headers),
      user: user === null ? null : await salted(user),
      next: nextPage(headers.get('link')),
    };
  }

  return (host, path) => gate(host, () => ask(host, path));
}
