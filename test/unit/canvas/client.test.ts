import { describe, expect, it } from 'vitest';
import { createCanvasClient } from '../../../utils/canvas/client';

type Reply = (path: string) => Response | Promise<Response>;

function ask(reply: Reply, online = true) {
  const asked: string[] = [];
  const client = createCanvasClient(
    async (input) => {
      const url = new URL(String(input));
      asked.push(url.pathname + url.search);
      return reply(url.pathname);
    },
    () => online,
    async (digest) => `salted ${digest}`,
  );
  return { asked, answer: client.listImports('demo.instructure.com', 0) };
}

const json = (value: unknown, init?: ResponseInit) => new Response(JSON.stringify(value), init);
const unauthorized = () =>
  json({ status: 'unauthorized', errors: [{ message: 'nein' }] }, { status: 401 });

describe('listImports', () => {
  it('asks the root account for the newest imports', async () => {
    const { asked, answer } = ask(() =>
      json(
        { sis_imports: [{ id: 1, workflow_state: 'created' }] },
        { headers: { date: 'Tue, 24 Nov 2026 09:00:00 GMT', 'x-rate-limit-remaining': '598.5' } },
      ),
    );
    expect(await answer).toMatchObject({
      ok: true,
      value: [{ id: '1', state: 'created' }],
      date: Date.UTC(2026, 10, 24, 9),
      remaining: 598.5,
    });
    expect(asked).toEqual([
      '/api/v1/accounts/self/sis_imports?per_page=50&created_since=1970-01-01T00%3A00%3A00.000Z',
    ]);
  });

  it.each<[string, Reply, string]>([
    [
      '403 throttling text',
      () => new Response('403 Forbidden (Rate Limit Exceeded)', { status: 403 }),
      'throttled',
    ],
    ['429', () => new Response('', { status: 429, headers: { 'retry-after': '7' } }), 'throttled'],
    [
      'imports off',
      () => json({ errors: ['SIS imports are not enabled for this account'] }, { status: 403 }),
      'not-enabled',
    ],
    ['403 unauthorized', () => json({ status: 'unauthorized' }, { status: 403 }), 'no-permission'],
    [
      '500',
      () => json({ errors: [{ message: 'An error occurred.' }] }, { status: 500 }),
      'server-error',
    ],
    [
      '500 whose body breaks off',
      () => {
        const cut = new ReadableStream({ pull: (c) => c.error(new TypeError('terminated')) });
        return new Response(cut, { status: 500 });
      },
      'server-error',
    ],
    [
      '200 whose body breaks off',
      () => new Response(new ReadableStream({ pull: (c) => c.error(new TypeError('terminated')) })),
      'unreachable',
    ],
    [
      '502 with more than anybody reads',
      () => new Response('', { status: 502, headers: { 'content-length': '5000000' } }),
      'server-error',
    ],
    [
      'an answer to whom the admin acts as',
      () => json({ sis_imports: [] }, { headers: { 'x-canvas-real-user-id': '1' } }),
      'acting',
    ],
    ['HTML', () => new Response('<!doctype html><title>Maintenance</title>'), 'not-canvas'],
    ['cut JSON', () => new Response('{"sis_imports":[{"id":'), 'not-canvas'],
    ['other JSON', () => json({ hello: 'world' }), 'not-canvas'],
    ['a 5 MB answer', () => new Response(`{"sis_imports":["${'x'.repeat(5e6)}"]}`), 'not-canvas'],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
  ])('tells %s', async (_, reply, problem) => {
    expect(await ask(reply).answer).toMatchObject({ ok: false, problem });
  });

  it('knows when the computer is offline', async () => {
    const { answer } = ask(() => Promise.reject(new TypeError('Failed to fetch')), false);
    expect(await answer).toMatchObject({ problem: 'offline' });
  });

  it('distinguishes a missing permission from a missing session by asking who is there', async () => {
    const { answer, asked } = ask((path) =>
      path === '/api/v1/users/self' ? json({ id: '3' }) : unauthorized(),
    );
    expect(await answer).toMatchObject({ problem: 'no-permission' });
    expect(asked).toContain('/api/v1/users/self');
    expect(await ask(unauthorized).answer).toMatchObject({ problem: 'signed-out' });
  });

  it('takes Retry-After over', async () => {
    const { answer } = ask(
      () => new Response('', { status: 429, headers: { 'retry-after': '7' } }),
    );
    expect(await answer).toMatchObject({ retryAfter: 7000 });
  });
});
