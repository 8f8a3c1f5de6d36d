import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Context } from 'hono';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Serves the file that the last segment of the path names, out of one folder. */
export function assetsFrom(folder: URL) {
  return async (c: Context): Promise<Response> => {
    const name = c.req.path.split('/').at(-1) ?? '';
    const type = types[extname(name)];
    if (!type || !/^[\w-]+\.\w+$/.test(name)) return c.notFound();
    const text = await readFile(new URL(name, folder), 'utf8').catch(() => null);
    return text === null ? c.notFound() : c.body(text, 200, { 'content-type': type });
  };
}
