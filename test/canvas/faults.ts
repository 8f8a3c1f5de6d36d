import { setTimeout as wait } from 'node:timers/promises';

export const faultNames = [
  'html', // 200 with a maintenance page
  'truncated', // the right answer, cut in the middle
  '500',
  '500-cut', // such an answer, and the connection breaks within it
  'throttled-403',
  'throttled-429',
  'slow',
  'redirect-login',
  'huge', // 5 MB of JSON
  'hang-up', // the socket is closed without an answer
] as const;
export type Fault = (typeof faultNames)[number];

/** What goes wrong with the API of a host, until it is switched off. Hosts of tools count too. */
export class Faults {
  /** How long a `slow` answer takes, in real ms. */
  slowMs = 15_000;
  #active = new Map<string, Set<Fault>>();

  on(host: string, fault: Fault): void {
    this.#active.set(host, new Set([...this.active(host), fault]));
  }

  off(host: string, fault: Fault): void {
    this.#active.get(host)?.delete(fault);
  }

  clear(host?: string): void {
    if (host === undefined) this.#active.clear();
    else this.#active.delete(host);
  }

  active(host: string): ReadonlySet<Fault> {
    return this.#active.get(host) ?? new Set();
  }

  /** Answers in place of the server, or lets it answer and spoils that. Null: hang up. */
  async spoil(host: string, answer: () => Promise<Response>): Promise<Response | null> {
    const active = this.active(host);
    if (active.has('slow')) await wait(this.slowMs, undefined, { ref: false });
    if (active.has('hang-up')) return null;
    if (active.has('redirect-login')) {
      return new Response(null, { status: 302, headers: { location: `https://${host}/login` } });
    }
    if (active.has('html')) return typed(200, 'text/html; charset=utf-8', maintenance);
    if (active.has('500')) return typed(500, 'application/json; charset=utf-8', serverError);
    if (active.has('500-cut')) return new Response(broken(serverError), { status: 500 });
    if (active.has('throttled-403')) return throttled(403);
    if (active.has('throttled-429')) return throttled(429);
    if (active.has('huge')) return typed(200, 'application/json; charset=utf-8', huge());
    const response = await answer();
    if (!active.has('truncated')) return response;
    const text = await response.text();
    return new Response(text.slice(0, text.length / 2), response);
  }
}

/** Canvas's answer to a user whose bucket is full. */
export function throttled(status: 403 | 429): Response {
  const response = typed(
    status,
    'text/plain',
    `${status} ${words[status]} (Rate Limit Exceeded)\n`,
  );
  response.headers.set('x-rate-limit-remaining', '0.0');
  return response;
}
const words = { 403: 'Forbidden', 429: 'Too Many Requests' };

function typed(status: number, type: string, body: string): Response {
  return new Response(body, { status, headers: { 'content-type': type } });
}

const serverError = JSON.stringify({
  errors: [{ message: 'An error occurred.', error_code: 'internal_server_error' }],
  error_report_id: 237_849,
});
const maintenance = `<!DOCTYPE html><html lang="en"><head><title>Down for maintenance</title></head>
<body><h1>Canvas is down for maintenance</h1><p>Please try again in a few minutes.</p></body></html>`;

/** The first half of a text, and then nothing more. */
function broken(text: string): ReadableStream {
  return new ReadableStream({
    pull(controller) {
      if (text === '') return controller.error(new TypeError('terminated'));
      controller.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2)));
      text = '';
    },
  });
}

/** Valid JSON of the right outer shape, and far too much of it. */
function huge(): string {
  const row = JSON.stringify({ id: '1', workflow_state: 'imported', filler: 'x'.repeat(1000) });
  const rows = Array.from({ length: Math.ceil(5_000_000 / row.length) }, () => row);
  return `{"sis_imports":[${rows.join(',')}]}`;
}
