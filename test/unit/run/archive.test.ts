import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archive, filesIn } from '../../run/archive';
import { changesOf } from '../../run/changes';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rosterscope-archive-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function copy(name: string, mode: number, at: Date): Promise<string> {
  const root = join(folder, name);
  await mkdir(join(root, 'icon'), { recursive: true });
  for (const path of at.getTime()
    ? ['b.js', 'icon/a.svg', 'a.js']
    : ['a.js', 'b.js', 'icon/a.svg']) {
    await writeFile(join(root, path), path, { mode });
    await utimes(join(root, path), at, at);
  }
  return root;
}

test('the same files give the same bytes, whatever their order, dates and rights', async () => {
  const one = await copy('one', 0o644, new Date(0));
  const other = await copy('other', 0o755, new Date('2026-11-24T03:04:06Z'));
  const [first, second] = await Promise.all(
    [one, other].map(async (root) => archive(root, (await filesIn(root)).reverse())),
  );
  expect(second).toEqual(first);
  const names = Object.keys((await JSZip.loadAsync(first as Buffer)).files);
  expect(names).toEqual(['a.js', 'b.js', 'icon/a.svg']);
});

test('a further file stands in the archive alone', async () => {
  const root = await copy('one', 0o644, new Date(0));
  const zip = await JSZip.loadAsync(await archive(root, ['a.js'], { 'README.md': 'Read me' }));
  expect(await zip.file('README.md')?.async('string')).toBe('Read me');
});

const log = '# Changes\n\n## 1.2.0\n\n- New\n\n## 1.1.0\n\n- Old\n';

test.each([
  ['1.2.0', '- New'],
  ['1.1.0', '- Old'],
  ['1.1', null],
])('the changes of %s', (version, changes) => expect(changesOf(log, version)).toBe(changes));
