import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './command.mjs';

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** True when node_modules holds what package-lock.json asks for (parts for other systems aside). */
function installed() {
  const there = packagesOf('node_modules/.package-lock.json');
  const wanted = Object.entries(packagesOf('package-lock.json'));
  return wanted.every(
    ([path, { version, optional }]) =>
      path === '' || (optional && !there[path]) || there[path]?.version === version,
  );
}

/** Installs the locked packages if they are missing or others; ends the process if that fails. */
export async function installPackages() {
  if (installed()) return;
  console.log('Installing packages …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code === 0) return;
  console.error('npm ci failed: see above. Check the network, then run the command again.');
  process.exit(code);
}
