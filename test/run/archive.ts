import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';

/** A date that every archive bears: the first that the zip format knows. */
const date = new Date('1980-01-01T00:00:00Z');

/** The files below a folder, with slashes. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  );
}

/**
 * Zips files of a folder. The same files give the same bytes on every machine and day: sorted, with one
 * date, and with no rights, owners or folders of their own.
 * @param paths below `folder`, with slashes
 * @param more further files, by their path in the archive
 */
export async function archive(
  folder: string,
  paths: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const zip = new JSZip();
  for (const path of [...paths, ...Object.keys(more)].sort()) {
    const content = more[path] ?? (await readFile(join(folder, path)));
    zip.file(path, content, { date, createFolders: false });
  }
  return zip.generateAsync({
    type: 'nodebuffer',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
