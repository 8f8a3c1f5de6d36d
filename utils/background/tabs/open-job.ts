import browser, { type Tabs } from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { Host } from '../../hosts/host';
import { log } from '../../log';
import { type JobKey, parseKey } from '../../roster/model/keys';
import type { Ledger } from '../../roster/model/ledger';
import { MINUTE } from '../../roster/time/units';

/** A job, or the schedules, to be shown as soon as the SIS Integration page is there; kept over the worker's death. */
const Wanted = z.object({
  host: z.string<Host>(),
  /** Null for the schedules. */
  key: z.nullable(z.string<JobKey>()),
  until: z.number(),
});
type Wanted = z.infer<typeof Wanted>;
const wantedFor = MINUTE;

/**
 * Opens the page of a job, an import or (by its host) an account: focuses its tab and window, or opens a tab. The details page has no
 * address of its own (the tool is launched by a form), so the job to show is remembered for the overlay.
 * `isForSchedules`: the page is to show the schedules instead.
 */
export async function openJob(
  ledger: Ledger,
  key: string,
  isForSchedules?: boolean,
): Promise<Tabs.Tab | null> {
  const target = parseKey(key);
  const host = target?.host ?? key;
  if (!(host in ledger.accounts)) return null;
  const page = ledger.accounts[host]?.pageUrl;
  const isImport = target?.kind === 'import' || !page;
  const url = isImport ? `https://${host}/accounts/self/sis_import` : page;
  if (target && target.kind !== 'import') {
    await want({ host, key: isForSchedules ? null : key, until: Date.now() + wantedFor });
  }
  const address = url.split('?')[0] ?? url;
  // The pattern alone takes tool 42 for tool 4.
  const isThere = ({ url: at = '' }) =>
    /^[/?#]?$/.test(at.slice(address.length, address.length + 1));
  const tabs = await browser.tabs.query({ url: `${address}*` }).catch(() => []);
  const open = tabs.filter(isThere);
  const tab = open.find((each) => each.active) ?? open[0];
  return tab && (await bringUp(tab)) ? tab : browser.tabs.create({ url });
}

/** Remembers what is to be shown; where that cannot be kept, the page is opened all the same. */
async function want(wanted: Wanted): Promise<void> {
  await browser.storage.session
    .set({ wanted })
    .catch((error) => log('The job to show could not be kept', error));
}

/** False where the tab is gone: it may be closed at any moment. */
async function bringUp({ id, windowId }: Tabs.Tab): Promise<boolean> {
  try {
    if (id === undefined) return false;
    await browser.tabs.update(id, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

/** What the overlay of this host should show now, taken once; null when nothing is wanted. */
export async function takeWanted(host: Host): Promise<Pick<Wanted, 'key'> | null> {
  const { wanted } = await browser.storage.session.get('wanted');
  const parsed = Wanted.safeParse(wanted);
  if (!parsed.success || parsed.data.host !== host) return null;
  await browser.storage.session.remove('wanted');
  return parsed.data.until > Date.now() ? parsed.data : null;
}
