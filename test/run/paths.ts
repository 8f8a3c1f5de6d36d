import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { crowded, most } from './crowded.ts';
import { cycles } from './cycles.ts';
import { impurities, layers, schemasInPages, upward } from './layers.ts';
import { exportedTwice } from './names.ts';
import { caseTwins } from './one-case.ts';

/** What git tracks or will; null in a copy without its history, which has nothing to compare with. */
function projectPaths(): string[] | null {
  try {
    const untracked = ['--others', '--exclude-standard']; // the next commit's
    return execFileSync('git', ['ls-files', '--cached', ...untracked, '-z'], { encoding: 'utf8' })
      .split('\0')
      .filter(Boolean);
  } catch {
    return null;
  }
}

const paths = projectPaths();
if (!paths) console.log('This is no git checkout: paths and imports are not compared.');

const ours = new Set(layers.map((layer) => layer.split('/')[0] ?? ''));
const isOurs = (path: string) => ours.has(path.split('/')[0] ?? '');
/** The product and its tests. */
const isChecked = (path: string) => isOurs(path) || path.startsWith('test/');
const all = new Map(
  (paths ?? [])
    .filter((path) => isChecked(path) && /\.(?:tsx?|css)$/.test(path))
    .filter((path) => existsSync(path)) // deleted, and not committed yet
    .map((path) => [path, readFileSync(path, 'utf8')]),
);
const sources = new Map([...all].filter(([path]) => isOurs(path)));

const faults = [
  ...caseTwins(paths ?? []).map(
    ([one, other]) =>
      `${one} and ${other} differ by case alone: on a Mac or on Windows they are one.`,
  ),
  ...crowded((paths ?? []).filter(isChecked)).map(
    ([folder, entries]) => `${folder} holds ${entries} files and folders; ${most} are the most.`,
  ),
  ...upward(sources).map((each) => `${each}: imports run down only, see test/run/layers.ts.`),
  ...cycles(all).map((each) => `${each}: no file imports itself by way of others.`),
  ...impurities(sources).map((each) => `${each}: this folder knows no browser and no interface.`),
  ...schemasInPages(sources).map((each) => `${each}: a page of Canvas is sent no schemas.`),
  ...exportedTwice(sources).map(
    ([name, files]) => `${name} is exported twice: ${files.join(', ')}.`,
  ),
];
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
