import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writtenIn } from './written';

async function sources(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file));
}

it.each([
  ['const a = <p>Hello</p>;', ['Hello']],
  [`const a = <p>{b ? "yes" : \`no \${c}\`}</p>;`, ['yes', 'no']],
  ['const a = <b>{c && "so"}</b>;', ['so']],
  ['const a = <b aria-label="about" title={c ?? "it"} />;', ['about', 'it']],
  [`const a = { "aria-valuetext": \`Step \${b}\` };`, ['Step']],
  [`const a = \`\${b} rows refused\`;`, ['rows refused']],
  ['const a = "Unknown yet";', ['Unknown yet']],
  ['const a = b === 1 ? "Failed" : "";', ['Failed']],
])('finds what is written in %s', (source, texts) => {
  expect(writtenIn('a.tsx', source)).toEqual(texts);
});

it.each([
  'import { a } from "../a b/c d";',
  'const a = <p class="two words" data-tone="failed">{say("goTo", b)} · {c}</p>;',
  'const a = <p>{b === "failed" && <i />}{" "}</p>;',
  'console.warn("This is for developers.");',
  'if (event.key === "Escape") b("input, select, [open]");',
  'type A = "Two words";',
])('finds nothing in %s', (source) => {
  expect(writtenIn('a.tsx', source)).toEqual([]);
});

it('nothing is written in components and entrypoints: all of it is said', async () => {
  const files = [...(await sources('components')), ...(await sources('entrypoints'))];
  expect(files.length).toBeGreaterThan(40);
  const found = await Promise.all(
    files.map(async (file) => {
      const texts = writtenIn(file, await readFile(file, 'utf8'));
      return texts.map((text) => `${file}: ${text}`);
    }),
  );
  expect(found.flat()).toEqual([]);
});

it('no page holds words of its own but the name', async () => {
  const pages = (await readdir('entrypoints', { recursive: true })).filter((file) =>
    file.endsWith('.html'),
  );
  expect(pages).not.toEqual([]);
  for (const page of pages) {
    const html = await readFile(join('entrypoints', page), 'utf8');
    const texts = html.match(/(?<=>)[^<>]*\p{L}[^<>]*(?=<)/gu);
    expect(texts, page).toEqual(['Rosterscope']);
  }
});
