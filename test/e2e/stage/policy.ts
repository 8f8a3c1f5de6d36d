import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Launcher } from 'chrome-launcher';

/** The Chromium or Chrome that the tests run in. */
export const browserPath = process.env.ROSTERSCOPE_BROWSER ?? Launcher.getInstallations()[0];

/** Where this browser looks for an administrator's policy on Linux; each brand has a folder of its own. */
const folder = /chromium/.test(browserPath ?? '')
  ? '/etc/chromium/policies/managed'
  : '/etc/opt/chrome/policies/managed';

/** True where this machine lets us set a policy: on Linux, as root. */
export const maySetPolicy = (() => {
  if (process.platform !== 'linux') return false;
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
})();

/** The id that Chromium gives to an unpacked extension, which it makes of the path. */
export function idOf(path: string): string {
  const real = join(realpathSync(dirname(path)), path.slice(dirname(path).length + 1));
  const digits = createHash('sha256').update(real).digest('hex').slice(0, 32);
  return [...digits].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

export interface Policy {
  /** What `storage.managed` of the extension holds. */
  managed?: object;
  /** Of `ExtensionSettings`: what the extension may do, and where. */
  settings?: object;
}

/** Sets the policy for one extension, as a file of the machine; gives back how to take it away again. */
export async function setPolicy(extensionId: string, policy: Policy): Promise<() => Promise<void>> {
  const file = join(folder, `rosterscope-${extensionId}.json`);
  const content = {
    ...(policy.settings && { ExtensionSettings: { [extensionId]: policy.settings } }),
    ...(policy.managed && { '3rdparty': { extensions: { [extensionId]: policy.managed } } }),
  };
  await writeFile(file, JSON.stringify(content));
  return () => rm(file, { force: true });
}
