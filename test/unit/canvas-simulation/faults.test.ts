import { request } from 'node:https';
import { expect, test } from 'vitest';
import type { SimulatedCanvas } from '../../canvas/server.ts';
import { asker, host, stoppedCanvas } from './canvas.ts';

const path = 'accounts/1/sis_imports';

test('each fault spoils the API of its host alone, until it is switched off', async () => {
  const canvas = await stoppedCanvas();
  const ask = asker(canvas);
  const with_ = async (fault: Parameters<SimulatedCanvas['faults']['on']>[1]) => {
    canvas.faults.on(host, fault);
    try {
      return await ask(path);
    } finally {
      canvas.faults.off(host, fault);
    }
  };
  expect(await (await with_('html')).text()).toContain('<!DOCTYPE html>');
  expect((await with_('500')).status).toBe(500);
  expect((await with_('throttled-403')).status).toBe(403);
  expect((await with_('throttled-429')).status).toBe(429);
  expect((await with_('redirect-login')).headers.get('location')).toBe(`https://${host}/login`);
  expect((await (await with_('huge')).text()).length).toBeGreaterThan(5_000_000);
  await expect((await with_('truncated')).json()).rejects.toThrow(SyntaxError);
  await expect(with_('hang-up')).rejects.toThrow('fetch failed');
  canvas.faults.slowMs = 1;
  expect((await with_('slow')).status).toBe(200);

  canvas.faults.on(host, '500');
  expect((await asker(canvas, 'lakeside.instructure.com')('users/self')).status).toBe(200);
  expect((await canvas.fetch(`https://${host}/login`)).status).toBe(200);
  canvas.faults.clear();
  expect((await ask(path)).status).toBe(200);
});

/** Over the network, as a browser would. */
function get(canvas: SimulatedCanvas, cookie: string) {
  return new Promise<{ status: number; date: string }>((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: canvas.port,
        path: `/api/v1/${path}`,
        headers: { host, cookie, accept: 'application/json' },
        rejectUnauthorized: false,
      },
      (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode ?? 0, date: answer.headers.date ?? '' });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

test('over HTTPS it dates answers by the simulated clock and hangs up for real', async () => {
  const canvas = await stoppedCanvas();
  const cookie = canvas.signIn(host);
  canvas.clock.advance(90 * 86_400_000);
  const answer = await get(canvas, cookie);
  expect(answer.status).toBe(200);
  expect(Date.parse(answer.date)).toBe(Math.floor(canvas.clock.now() / 1000) * 1000);
  canvas.faults.on(host, 'hang-up');
  await expect(get(canvas, cookie)).rejects.toThrow(/hang up|ECONNRESET/);
});

test('counts how many requests were under way at once', async () => {
  const canvas = await stoppedCanvas();
  const ask = asker(canvas);
  canvas.faults.slowMs = 5;
  canvas.faults.on(host, 'slow');
  await Promise.all([ask(path), ask(path), ask('users/self')]);
  canvas.faults.clear();
  await ask(path);
  expect(canvas.requests.api(host).map(({ overlap }) => overlap)).toEqual([1, 2, 3, 1]);
});
