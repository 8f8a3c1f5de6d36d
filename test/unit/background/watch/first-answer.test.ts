import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { createWatch } from '../../../../utils/background/watch';
import { defaultSettings } from '../../../../utils/roster/model/settings';
import { openHistory } from '../../../../utils/storage/history/history';
import { blank, details, host, running } from '../../roster/readings';
import { portTo } from '../watched';
import { beginNight, canvas, cell } from './stand-in';

beforeEach(beginNight);

it('answers a page before the disk has taken its reading, which is stored all the same', async () => {
  const settings = async () => {
    await browser.storage.local.get('settings');
    return defaultSettings;
  };
  const watch = createWatch(canvas.client, cell(), openHistory, settings);
  await watch.visited(host, '/');
  const { port, heard } = portTo();
  await watch.connected(port);
  const { get: read, set: write } = browser.storage.local;
  let diskIsReady = () => {};
  const isDiskReady = new Promise<void>((resolve) => {
    diskIsReady = resolve;
  });
  // As in Chromium, where whatever is asked of storage waits for what is being written.
  const busy = vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
    await isDiskReady;
    await write(items);
  });
  vi.spyOn(browser.storage.local, 'get').mockImplementation(async (keys) => {
    if (busy.mock.calls.length > 0) await isDiskReady;
    return read(keys);
  });
  const reading = details(Date.now(), [running(37), blank, blank]);
  const taken = watch.receive(port, { kind: 'reading', reading });
  const answer = () => heard.findLast((message) => message.kind === 'snapshot')?.here;
  await vi.waitFor(() => expect(answer()).toHaveLength(1));
  expect((await read('ledger')).ledger).toMatchObject({ jobs: {} });
  diskIsReady();
  await taken;
  expect(Object.keys((await cell().get()).jobs)).toHaveLength(1);
});
