import { expect, test } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { host, minute, startShift } from './shift';

const port = {
  name: '',
  sender: { tab: { id: 7, url: `https://${host}/accounts/1/sis_import` } },
  postMessage: () => {},
} as unknown as Runtime.Port;

test('an upload that a page shows is asked for at once, and no more often than a running job', {
  timeout: 60_000,
}, async () => {
  const shift = await startShift('nothing-to-do');
  const { canvas, cell } = shift;
  const worker = shift.worker();
  await worker.visited(host, '/');
  shift.pass(minute);
  await worker.receive(port, { kind: 'look' });
  const { id } = canvas.district(host).upload(canvas.clock.now());
  const known = async () => Object.keys((await cell.get()).imports);
  await worker.receive(port, { kind: 'look' });
  expect(await known()).not.toContain(`${host}/import/${id}`);
  canvas.requests.clear();
  for (let second = 0; second < 20; second++) {
    await worker.receive(port, { kind: 'upload' });
    shift.pass(1000);
  }
  expect(await known()).toContain(`${host}/import/${id}`);
  expect(canvas.requests.api(host).length).toBeLessThanOrEqual(6);
});
