import { existsSync } from 'node:fs';
import { run } from './command.mjs';

const named = 'ROSTERSCOPE_BROWSER';

async function installations() {
  // Loaded late: before `npm ci` it is not there.
  const { Launcher } = await import('chrome-launcher');
  try {
    return Launcher.getInstallations();
  } catch {
    return []; // It throws where it finds none.
  }
}

/** True where Debian's own browser may be fetched without asking: as root nobody else is at the keyboard. */
export function mayInstall({ platform, uid, isDebian }) {
  return platform === 'linux' && uid === 0 && isDebian;
}

async function installChromium() {
  const { platform } = process;
  const isDebian = existsSync('/etc/debian_version');
  if (!mayInstall({ platform, uid: process.getuid?.(), isDebian })) return;
  console.log('No Chromium or Chrome found: installing Debian’s chromium …');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], quiet);
  await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium'], quiet);
}

/**
 * Finds a Chromium or Chrome and names it to every later command in ROSTERSCOPE_BROWSER;
 * ends the process with one instruction when there is none.
 */
export async function findBrowser() {
  const chosen = process.env[named];
  if (chosen && !existsSync(chosen)) {
    console.error(`${named} is ${chosen}, and there is no such file.`);
    process.exit(1);
  }
  let [found] = chosen ? [chosen] : await installations();
  if (!found) {
    await installChromium();
    [found] = await installations();
  }
  if (!found) {
    console.error(`Install Chromium or Chrome, or set ${named} to its path, and run this again.`);
    process.exit(1);
  }
  process.env[named] = found;
  return found;
}
