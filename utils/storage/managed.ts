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

/** Chromium may never answer for a policy it has not loaded; nothing else may hang with it. In ms. */
const answerWithin = 5000;

async function ask(): Promise<Record<string, unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Record<string, unknown>>((resolve) => {
    timer = setTimeout(resolve, answerWithin, {});
  });
  // Firefox refuses to answer where there is no policy.
  const answer = browser.storage.managed.get(null).catch(() => ({}));
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}

/** What the organization decided, and the keys of its policy that cannot be used; nothing without a policy. */
export async function getPolicy(): Promise<{ managed: Managed; bad: string[] }> {
  return readPolicy(await ask());
}

/** The settings as they hold now. Read anew each time: page and policy may change them meanwhile. */
export async function currentSettings(): Promise<Settings & { house: HouseRules }> {
  const [settings, { managed }] = await Promise.all([settingsCell.get(), getPolicy()]);
  return { ...withManaged(settings, managed), house: houseRules(managed) };
}
