import { execFileSync } from 'node:child_process';
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
if (!paths) console.log('This is no git checkout: paths are not compared.');
const twins = caseTwins(paths ?? []);
for (const [one, other] of twins) {
  console.error(`${one} and ${other} differ by case alone: on a Mac or on Windows they are one.`);
}
process.exit(twins.length > 0 ? 1 : 0);
