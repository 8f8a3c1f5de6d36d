import { afterAll, beforeAll, expect, it } from 'vitest';
import { recognizeHost } from '../../../utils/canvas/recognize-host';
import { type SimulatedCanvas, startCanvas } from '../../canvas/server';

const host = 'demo.instructure.com';
let canvas: SimulatedCanvas;
beforeAll(async () => {
  canvas = await startCanvas();
});
afterAll(() => canvas.close());

const answering = (...answer: ConstructorParameters<typeof Response>) =>
  recognizeHost({ fetch: async () => new Response(...answer), isOnline: () => true }, host);

it('knows Canvas by its answer to somebody signed in', async () => {
  const cookie = canvas.signIn(host);
  const fetch: typeof globalThis.fetch = (input, init) =>
    canvas.fetch(new Request(input as string, init), { headers: { ...init?.headers, cookie } });
  expect(await recognizeHost({ fetch, isOnline: () => true }, host)).toBeNull();
});

it('knows Canvas by its refusal, too', async () => {
  const network = { fetch: canvas.fetch as typeof fetch, isOnline: () => true };
  expect(await recognizeHost(network, host)).toBeNull();
});

it.each([
  ['a website', '<!doctype html><title>Welcome</title>', { status: 200 }],
  ['another API', '{"user":"dana"}', { status: 200 }],
  ['a page that is not there', 'Not Found', { status: 404 }],
  ['JSON that is not there', '{"error":"not found"}', { status: 404 }],
  ['a proxy that wants a password', 'Unauthorized', { status: 401 }],
  ['a list', '[1]', { status: 401 }],
  ['a gate', '', { status: 403 }],
])('does not take %s for Canvas', async (_, body, init) => {
  expect(await answering(body, init)).toBe('not-canvas');
});

it('says what is in the way of an answer', async () => {
  expect(await answering('403 Forbidden (Rate Limit Exceeded)', { status: 403 })).toBe('throttled');
  expect(await answering('', { status: 502 })).toBe('server-error');
  const fail = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await recognizeHost({ fetch: fail, isOnline: () => true }, host)).toBe('unreachable');
  expect(await recognizeHost({ fetch: fail, isOnline: () => false }, host)).toBe('offline');
});
