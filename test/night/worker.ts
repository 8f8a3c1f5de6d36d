import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { buildSync } from 'esbuild';
import * as indexedDBClasses from 'fake-indexeddb';

const build = new URL('../../.output/chrome-mv3/', import.meta.url);

/** A file of the production build, as JSON. */
export function builtJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, build), 'utf8')) as T;
}

/** What the worker of one life finds in its global scope in place of what Node has there. */
export interface WorkerScope {
  browser: object;
  fetch: typeof fetch;
  indexedDB: object;
  navigator: { onLine: boolean };
  crypto: object;
  Date: DateConstructor;
  AbortSignal: { timeout(ms: number): AbortSignal };
  setTimeout: (ring: () => void, ms?: number) => number;
  clearTimeout: (id: number) => void;
  console: { warn(...line: unknown[]): void; error(...line: unknown[]): void };
}

const names = ['browser', 'fetch', 'indexedDB', 'navigator', 'Date', 'AbortSignal'];
const more = ['crypto', 'setTimeout', 'clearTimeout', 'console'];
const classes = Object.entries(indexedDBClasses).filter(([name]) => /^IDB[A-Z]/.test(name));

let script: ((...scope: unknown[]) => void) | null = null;

/** The background module of the production build and what it imports, as one script that `node:vm` takes. */
function built(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('background.js', build))],
    bundle: true,
    write: false,
    format: 'iife',
    treeShaking: false, // all that the package holds runs
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Runs the background of the production build, as a browser does when it starts the worker: from its first
 * line, with nothing remembered but what the browser keeps.
 */
export function runWorker(scope: WorkerScope): void {
  const own = [...names, ...more];
  script ??= compileFunction(
    built(),
    ['globalThis', 'self', 'chrome', ...own, ...classes.map(([name]) => name)],
    { filename: fileURLToPath(new URL('background.js', build)) },
  ) as (...scope: unknown[]) => void;
  const globals = { ...scope, chrome: scope.browser };
  const values = own.map((name) => scope[name as keyof WorkerScope]);
  script(globals, globals, scope.browser, ...values, ...classes.map(([, value]) => value));
}
