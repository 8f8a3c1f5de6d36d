import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { impurities, layers, stillUpward, upward } from './layers.ts';
import { exportedTwice, stillTwice } from './names.ts';
import { caseTwins } from './one-case.ts';

/** What git tracks; null in a copy without its history, which has nothing to compare with. */
function trackedPaths(): string[] | null {
  try {
    return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
      .split('\0')
      .filter(Boolean);
  } catch {
    return null;
  }
}

const paths = trackedPaths();
if (!paths) console.log('This is no git checkout: paths and imports are not compared.');

const ours = new Set(layers.map((layer) => layer.split('/')[0] ?? ''));
const sources = new Map(
  (paths ?? [])
    .filter((path) => ours.has(path.split('/')[0] ?? '') && /\.(?:tsx?|css)$/.test(path))
    .filter((path) => existsSync(path)) // deleted, and not committed yet
    .map((path) => [path, readFileSync(path, 'utf8')]),
);
const up = upward(sources);
const twice = exportedTwice(sources);
const names = twice.map(([name]) => name);

const faults = [
  ...caseTwins(paths ?? []).map(
    ([one, other]) =>
      `${one} and ${other} differ by case alone: on a Mac or on Windows they are one.`,
  ),
  ...up
    .filter((each) => !stillUpward.includes(each))
    .map((each) => `${each}: imports run down only, see test/run/layers.ts.`),
  ...impurities(sources).map((each) => `${each}: this folder knows no browser and no interface.`),
  ...twice
    .filter(([name]) => !stillTwice.includes(name))
    .map(([name, files]) => `${name} is exported twice: ${files.join(', ')}.`),
];
if (paths) {
  const gone = [
    ...stillUpward.filter((each) => !up.includes(each)),
    ...stillTwice.filter((each) => !names.includes(each)),
  ];
  faults.push(...gone.map((each) => `${each} is mended: take it off its list in test/run.`));
}
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
