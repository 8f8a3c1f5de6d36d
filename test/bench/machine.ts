import { execFileSync } from 'node:child_process';
import { arch, cpus, loadavg, totalmem, type } from 'node:os';
import { version } from '../../package.json';
import { browserPath } from '../e2e/stage/policy';

/** On what a run was measured, without anything that tells whose machine it is. */
export interface Machine {
  processor: string;
  cores: number;
  memory: string;
  system: string;
  node: string;
  browser: string;
  extension: string;
  /** How many programs wanted to run in the minute before. Above the cores all times are too long. */
  loadBefore: number;
}

export function machine(): Machine {
  const [first] = cpus();
  return {
    processor: first?.model.trim() || arch(),
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${arch()}`,
    node: process.version,
    browser: browserVersion(),
    extension: version,
    loadBefore: +(loadavg()[0] ?? 0).toFixed(2),
  };
}

function browserVersion(): string {
  if (!browserPath) return 'none';
  return execFileSync(browserPath, ['--version'], { encoding: 'utf8' }).trim();
}
