import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { messagesOf } from './messages';

async function textOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    /\.(tsx?|html)$/.test(file),
  );
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.join('\n');
}

/** Every key in quotes, and every pattern of keys, as a test of message names. */
function keysIn(source: string): RegExp {
  const plain = source.match(/(?<=')[a-z][\w.-]*(?=')/gi) ?? [];
  const patterns = source.match(/(?<=`)[a-z][\w.-]*\.\$\{[^`]*(?=`)/gi) ?? [];
  const manifest = source.match(/(?<=__MSG_)\w+(?=__)/g) ?? [];
  const names = [...plain, ...patterns, ...manifest].map((key) =>
    key.replace(/\$\{[^}]*\}/g, '\\w+').replace(/[.-]/g, '_'),
  );
  return new RegExp(`^(${[...new Set(names)].join('|')})(_(zero|one|two|few|many|other))?$`);
}

it('every message is used', async () => {
  const folders = await Promise.all(['components', 'entrypoints', 'utils'].map(textOf));
  const used = keysIn([...folders, await readFile('wxt.config.ts', 'utf8')].join('\n'));
  const unused = Object.keys(await messagesOf('en')).filter((name) => !used.test(name));
  expect(unused).toEqual([]);
});
