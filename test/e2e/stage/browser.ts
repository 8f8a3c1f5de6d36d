import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserPath, idOf, type Policy, setPolicy } from './policy';
import { pathWithoutDesktop } from './sharing/no-desktop';
import { type SharedBrowser, shareOne } from './sharing/shared-browser';

const build = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** Keeps a browser from asking anybody but the simulated Canvas, and from asking its user anything. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--ignore-certificate-errors',
];

/** The hosts of the simulated Canvas; there is nothing else in this browser's world. */
const mapped = ['*.instructure.com', '*.riverbend.example', '*.vendor.example'];

export interface BrowserOptions {
  /** Port of the simulated Canvas; the only place this browser can reach. */
  port: number;
  headless?: boolean;
  /** Whether the admin has allowed notifications before. Default: no. */
  notifications?: boolean;
  /** False starts the browser without the extension, to see the page as it was. Default: true. */
  extension?: boolean;
  /** True leaves the first-run page open that the install brings. Default: it is closed again. */
  firstRun?: boolean;
  /** What the machine's administrator decided for the extension; see `maySetPolicy`. */
  policy?: Policy;
  /** The language of the browser's own words, as `--lang` takes it. Default: `en-US`. */
  language?: string;
  /** A folder that outlives the browser, with profile and extension; the latter stays installed in it. */
  kept?: { folder: string; isNew: boolean };
}

export interface RunningBrowser {
  browser: Browser;
  /** Empty without the extension. */
  extensionId: string;
  close(): Promise<void>;
}

/** Starts Chromium in a profile, with all that the rest of the world is behind `port`. */
async function launch(
  profile: string,
  { port, headless = true, language = 'en-US' }: BrowserOptions,
) {
  const path = await pathWithoutDesktop(join(dirname(profile), 'programs'));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath: browserPath,
    // On Linux, Chromium asks this before its own flag.
    env: { ...process.env, PATH: path, LANGUAGE: language.replace('-', '_') },
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...quiet,
      ...asRoot,
      `--lang=${language}`,
      '--window-size=1280,960',
      `--host-resolver-rules=${mapped.map((host) => `MAP ${host}:443 127.0.0.1:${port}`)}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
}

/** The browser that the tests of a file take one after the other; null where each has its own. */
let shared: SharedBrowser | null = null;

/** From now on whoever asks for nothing special gets the same browser, emptied before. */
export function shareBrowser(): void {
  shared = shareOne((port, profile) => launch(profile, { port }));
}

/** Closes the shared browser. */
export async function endSharing(): Promise<void> {
  await shared?.end();
  shared = null;
}

/**
 * Starts a real Chromium with the production build, byte for byte. It runs from a copy, so that a
 * build under way elsewhere does not pull the files from under it.
 */
export async function startBrowser(options: BrowserOptions): Promise<RunningBrowser> {
  const { port, notifications = false, extension = true, firstRun = false, policy, kept } = options;
  const folder = kept?.folder ?? (await mkdtemp(join(tmpdir(), 'rosterscope-')));
  const copy = join(folder, 'extension');
  if (kept?.isNew) await installForGood(join(folder, 'profile'), copy);
  const endPolicy = policy && (await setPolicy(idOf(copy), policy));
  const isPlain = !kept && !policy && !options.language && options.headless !== false;
  const taken = isPlain ? await shared?.take(port) : undefined;
  const browser = taken?.browser ?? (await launch(join(folder, 'profile'), options));
  const isInstalled = !extension || kept;
  const extensionId = isInstalled
    ? extension && idOf(copy)
    : await install(browser, copy, notifications, null, firstRun);
  return {
    browser,
    extensionId: extensionId || '',
    async close() {
      if (taken) await taken.giveBack();
      else await browser.close();
      await endPolicy?.();
      if (!kept) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Installs the build as *Load unpacked* does, in a profile that no browser has used yet. What a driver installs is
 * gone with its session and new in the next one, so that Chromium would never tell it of a start.
 */
async function installForGood(profile: string, folder: string): Promise<void> {
  await cp(build, folder, { recursive: true });
  await mkdir(join(profile, 'Default'), { recursive: true });
  const unpacked = { location: 4, path: folder, state: 1, creation_flags: 38 };
  const extensions = { ui: { developer_mode: true }, settings: { [idOf(folder)]: unpacked } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions }));
}

/** Waits for the page that an install opens, and closes it: the tab before is in front again. */
async function closeFirstRun(browser: Browser, extensionId: string): Promise<void> {
  const address = `chrome-extension://${extensionId}/welcome.html`;
  const target = await browser.waitForTarget((each) => each.url() === address);
  await (await target.page())?.close();
}

/**
 * Copies the build to `folder` and installs it from there, after `prepare` had its way; gives its id. The
 * first-run page is closed, unless it is wanted; it does not open where notifications were allowed before.
 */
export async function install(
  browser: Browser,
  folder: string,
  notifications: boolean,
  prepare: ((folder: string) => Promise<void>) | null = null,
  firstRun = false,
): Promise<string> {
  if (notifications) await allowNotifications(browser, folder);
  await cp(build, folder, { recursive: true });
  await prepare?.(folder);
  const extensionId = await browser.installExtension(folder);
  if (!notifications && !firstRun) await closeFirstRun(browser, extensionId);
  return extensionId;
}

/**
 * Chromium's permission prompt is a native window that nothing can answer from outside. But what was
 * once granted to a folder's extension stays granted: an empty one that requires notifications goes first.
 */
async function allowNotifications(browser: Browser, folder: string): Promise<void> {
  const manifest = {
    manifest_version: 3,
    name: 'Before',
    // The same, so that no update is announced where the build was only installed.
    version: JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8')).version,
    permissions: ['notifications'],
  };
  await mkdir(folder);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await browser.installExtension(folder);
}
