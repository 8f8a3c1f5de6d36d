import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { blank, details, host, running } from '../roster/readings';
import { beginNight, cell, worker } from './watch/stand-in';
import { portTo } from './watched';

beforeEach(beginNight);

it('answers a page before the disk has taken its reading, which is stored all the same', async () => {
  const watch = worker();
  await watch.visited(host, '/');
  const { port, heard } = portTo();
  await watch.connected(port);
  const write = browser.storage.local.set.bind(browser.storage.local);
  let diskIsReady = () => {};
  const isDiskReady = new Promise<void>((resolve) => {
    diskIsReady = resolve;
  });
  vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
    await isDiskReady;
    await write(items);
  });
  const reading = details(Date.now(), [running(37), blank, blank]);
  const taken = watch.receive(port, { kind: 'reading', reading });
  const answer = () => heard.findLast((message) => message.kind === 'snapshot')?.here;
  await vi.waitFor(() => expect(answer()).toHaveLength(1));
  expect((await cell().get()).jobs).toEqual({});
  diskIsReady();
  await taken;
  expect(Object.keys((await cell().get()).jobs)).toHaveLength(1);
});
