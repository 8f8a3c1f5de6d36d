import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningBrowser } from './browser';

/** From now on what is saved lands in a folder. */
export async function keepDownloads({ browser }: RunningBrowser, folder: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** The texts of all files saved whole. */
export async function saved(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((each) => !each.endsWith('.crdownload'));
  return Promise.all(names.map((each) => readFile(join(folder, each), 'utf8')));
}
