import browser from 'webextension-polyfill';
import {
  type HouseRules,
  houseRules,
  type Managed,
  readPolicy,
  withManaged,
} from '../roster/model/managed';
import type { Settings } from '../roster/model/settings';
import { settingsCell } from './settings';

/** What the organization decided, and the keys of its policy that cannot be used; nothing without a policy. */
export async function getPolicy(): Promise<{ managed: Managed; bad: string[] }> {
  // Firefox refuses to answer where there is no policy.
  const raw = await browser.storage.managed.get(null).catch(() => ({}));
  return readPolicy(raw);
}

/** The settings as they hold now. Read anew each time: page and policy may change them meanwhile. */
export async function currentSettings(): Promise<Settings & { house: HouseRules }> {
  const [settings, { managed }] = await Promise.all([settingsCell.get(), getPolicy()]);
  return { ...withManaged(settings, managed), house: houseRules(managed) };
}
