import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const root = new URL('../../../../', import.meta.url);
const sources = new URL('./', import.meta.url);
const cache = new URL('node_modules/.cache/simulated-tool/', root);
let script: Promise<string> | undefined;

/** The script that draws the tool with Instructure UI: built when first asked for, then kept on disk. */
export function instructureUiScript(): Promise<string> {
  script ??= cachedOrBuilt();
  return script;
}

async function cachedOrBuilt(): Promise<string> {
  const file = new URL(`instructure-ui-${await fingerprint()}.js`, cache);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return kept;
  const built = await build();
  // Several test files may build at once: none may read what another has half written.
  const draft = new URL(`${file.pathname.split('/').at(-1)}.${process.pid}.tmp`, cache);
  await mkdir(cache, { recursive: true });
  await writeFile(draft, built);
  await rename(draft, file);
  return built;
}

/** Changes with the look's own files and with the packages that are installed. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const own = (await readdir(sources)).sort().map((name) => new URL(name, sources));
  for (const file of [...own, new URL('package-lock.json', root)]) {
    hash.update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Instructure UI imports core-js, which it does not bring along; browsers of today need none of it. */
const withoutCoreJs: Plugin = {
  name: 'without-core-js',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^core-js\// }, () => ({ path: 'core-js', namespace: 'none' }));
    onLoad({ filter: /^core-js$/, namespace: 'none' }, () => ({ contents: '' }));
  },
};

async function build(): Promise<string> {
  // Loaded late: most that start the simulation never need it.
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    entryPoints: [fileURLToPath(new URL('main.tsx', sources))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'react',
    target: 'chrome123',
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    plugins: [withoutCoreJs],
  });
  const [script] = outputFiles;
  if (!script) throw new Error('the Instructure UI look was not built');
  return script.text;
}
