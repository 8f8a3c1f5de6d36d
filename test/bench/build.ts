import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The production build that is measured. */
export const builtFolder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Every file of the build with its size as it lies on the disk. */
export function builtSizes(): { path: string; bytes: number }[] {
  return readdirSync(builtFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(builtFolder.length + 1), bytes: statSync(path).size }));
}
