import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { mayNotify } from '../../utils/background/notices/may-notify';
import { download } from '../../utils/download';
import { cloud, isCloudOrigin } from '../../utils/hosts/origin';
import {
  mostSettingsText,
  readSettingsFile,
  settingsFile,
} from '../../utils/reports/settings-file';
import { type SupportFacts, supportBundle } from '../../utils/reports/support-bundle';
import type { Managed } from '../../utils/roster/model/managed';
import type { Settings } from '../../utils/roster/model/settings';
import type { LocalTime } from '../../utils/roster/model/step';
import { deleteEverything } from '../../utils/storage/everything';
import { ledgerCell } from '../../utils/storage/ledger';

const today = (now: LocalTime) => new Date(now).toISOString().slice(0, 10);

async function factsNow(history: SupportFacts['history']): Promise<SupportFacts> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const [alarm] = await browser.alarms.getAll();
  const { installType = null } = (await browser.management?.getSelf()) ?? {};
  return {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    language: browser.i18n.getUILanguage(),
    permissions,
    ownHosts: origins.filter((origin) => !isCloudOrigin(origin)).length,
    isCloudGranted: await browser.permissions.contains(cloud),
    notifications: await mayNotify(),
    installType,
    alarmAt: alarm?.scheduledTime ?? null,
    history,
  };
}

/** Settings as a file, the support file, and the deleting of everything; each answers if it worked. */
export function useKeeping(
  change: (change: Partial<Settings>) => Promise<boolean>,
  clearHistory: () => Promise<boolean>,
) {
  const [refused, setRefused] = useState<string[]>([]);
  return {
    refused,
    async saveSettings(settings: Settings): Promise<boolean> {
      download([settingsFile(settings)], `rosterscope-settings-${today(Date.now())}.json`);
      return true;
    },
    async loadSettings(file: Blob, settings: Settings): Promise<boolean> {
      const text = file.size > mostSettingsText ? '' : await file.text();
      const read = readSettingsFile(text, settings);
      setRefused(read?.refused ?? []);
      return read !== null && change(read.change);
    },
    async saveSupport(
      settings: Settings,
      policy: { managed: Managed; bad: string[] },
      history: SupportFacts['history'],
    ): Promise<boolean> {
      try {
        const now = Date.now();
        const facts = await factsNow(history);
        const text = supportBundle(facts, await ledgerCell.get(), settings, policy, now);
        download([text], `rosterscope-support-${today(now)}.json`);
        return true;
      } catch {
        return false;
      }
    },
    deleteAll: () => deleteEverything(clearHistory).catch(() => false),
  };
}
