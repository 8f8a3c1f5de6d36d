import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, type Rolldown } from 'vite';

/** A script for a page without the extension, which puts under `name` what the module at `entry` exports. */
export async function pageScript(entry: URL, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root: tmpdir(),
    plugins: [preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(entry), name, formats: ['iife'] },
    },
  })) as Rolldown.RolldownOutput[];
  return `${built[0]?.output[0]?.code}; globalThis.${name} = ${name};`;
}
