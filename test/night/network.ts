import type { SimulatedCanvas } from '../canvas/server.ts';

/** A response as script sees it when `redirect: 'manual'` met one: nothing can be read from it. */
function opaqueRedirect(): Response {
  const response = Response.error();
  Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
  return response;
}

/** Longer than anybody waits for an answer, ms. */
const slowness = 60_000;

/** The way of one computer to the simulated Canvas, with its cookies. Nobody else can be reached. */
export class Network {
  onLine = true;
  /** Cookies by host, as `name=value`. */
  readonly cookies = new Map<string, string>();
  /** Whoever else was asked. */
  readonly strangers: string[] = [];

  constructor(
    readonly canvas: SimulatedCanvas,
    readonly advance: (ms: number) => void,
  ) {
    canvas.faults.slowMs = 0;
  }

  /** As a browser's `fetch` answers, in what the extension uses of it. */
  async fetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!url.hostname.endsWith('.instructure.com')) this.strangers.push(url.href);
    if (!this.onLine) throw new TypeError('Failed to fetch');
    const { signal, ...rest } = init;
    const headers = new Headers(init.headers);
    const cookie = this.cookies.get(url.hostname);
    if (cookie && init.credentials === 'include') headers.set('cookie', cookie);
    const given = await this.canvas.fetch(url, { ...rest, headers });
    // The wait for a slow answer passes on the computer's own clock, where the response may time out.
    if (this.canvas.faults.active(url.hostname).has('slow')) this.advance(slowness);
    signal?.throwIfAborted();
    const isRedirect = given.status >= 300 && given.status < 400;
    return isRedirect && init.redirect === 'manual' ? opaqueRedirect() : given;
  }
}
