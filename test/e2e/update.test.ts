import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { badge } from './badge';
import { install } from './browser';
import { overlayStates, overlayText } from './overlay';
import { type Stage, setStage } from './stage';
import { nativeSteps, openDetails } from './tool';
import { inWorker } from './worker';

declare const chrome: typeof Browser;

let stage: Stage;
let folder: string;
afterEach(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A newer version lies in the folder, and the browser takes it, as a store's update does. */
async function update(extension: string): Promise<void> {
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, version: '99.0' }));
  await inWorker(stage, () => {
    setTimeout(() => chrome.runtime.reload(), 100);
  });
}

test('after an update in mid-sync the old panel takes its leave with one line, and the page stays as it is', async () => {
  const bare = await setStage({ scenario: 'batch-fails', extension: false });
  folder = await mkdtemp(join(tmpdir(), 'rosterscope-update-'));
  const extension = join(folder, 'extension');
  stage = { ...bare, extensionId: await install(bare.browser, extension, true) };
  const { page } = stage;
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toBe('running waiting waiting');
  await expect.poll(() => badge(stage)).toMatchObject({ text: '▶' });
  const native = await nativeSteps(page);

  await update(extension);
  await expect.poll(() => overlayText(page)).toMatch(/was updated.*reload/i);
  expect((await overlayText(page)).match(/was updated/g)).toHaveLength(1);
  expect(await nativeSteps(page)).toHaveLength(native.length);
});
