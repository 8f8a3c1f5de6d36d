import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archive, filesIn } from './archive';
import { root, run } from './command.mjs';

/** Where a reviewer at addons.mozilla.org looks first. */
const reviewers = 'README-REVIEWERS.md';
const output = join(root, '.output');

/** What git tracks; null in a copy without its history: such a copy is the sources already. */
function tracked(): string[] | null {
  try {
    const list = (...args: string[]) =>
      execFileSync('git', ['ls-files', '-z', ...args], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    // A copy that lies within another repository is none of its own.
    if (list('--', ':/package.json') !== 'package.json\0') return null;
    return list().split('\0').filter(Boolean);
  } catch {
    return null;
  }
}

async function zips(): Promise<Record<string, Buffer>> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const all: Record<string, Buffer> = {};
  for (const browser of ['chrome', 'firefox']) {
    const folder = join(output, `${browser}-mv3`);
    all[`rosterscope-${version}-${browser}.zip`] = await archive(folder, await filesIn(folder));
  }
  const sources = tracked();
  if (sources === null) {
    console.log('This is no git checkout: the sources are not packed again.');
    return all;
  }
  const more = { [reviewers]: readFileSync(join(root, 'docs/store/reviewers.md'), 'utf8') };
  all[`rosterscope-${version}-sources.zip`] = await archive(root, sources, more);
  return all;
}

// Set to anything else, it makes a build for developers, with the paths of this machine in it.
const code = await run('npm', ['run', '--silent', 'build'], { NODE_ENV: 'production' });
if (code !== 0) process.exit(code);

const lines: string[] = [];
for (const [name, bytes] of Object.entries(await zips())) {
  await writeFile(join(output, name), bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  lines.push(`${sum}  ${name}\n`);
  console.log(`${sum}  ${name}  ${(bytes.length / 1000).toFixed(1)} kB`);
}
// As `sha256sum --check` reads it.
await writeFile(join(output, 'SHA256SUMS'), lines.join(''));
