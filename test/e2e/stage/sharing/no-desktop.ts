import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter } from 'node:path';

/** What Chromium calls on Linux to take an extension's icons and menu entries off the desktop. */
const desktopTools = ['xdg-desktop-menu', 'xdg-icon-resource'];

/**
 * A `PATH` on which the desktop's tools do nothing, made in `folder`. The real ones are shell scripts that cost
 * more than a test, at every extension that goes, and there is no desktop that would miss them.
 */
export async function pathWithoutDesktop(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const tool of desktopTools)
    await writeFile(`${folder}/${tool}`, '#!/bin/sh\n', { mode: 0o755 });
  return [folder, process.env.PATH].join(delimiter);
}
