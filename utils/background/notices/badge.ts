import browser from 'webextension-polyfill';
import { count, say } from '../../language';
import type { Snapshot } from '../../roster/model/snapshot';

export interface Badge {
  text: string;
  title: string;
  color: string;
}

/**
 * What the toolbar icon says: unseen failures, else that a sync is missing, else that one runs.
 * `isWithheld`: the browser lets us read no Canvas at all, which is all there is to say then.
 */
export function badgeOf({ accounts, jobs, imports }: Snapshot, isWithheld: boolean): Badge {
  if (isWithheld) return { text: '?', title: say('badge.withheld'), color: '#576773' };
  const all = [...jobs, ...imports];
  const failures = all.filter((each) => each.status === 'failed' && !each.seen).length;
  const running = all.filter((each) => each.status === 'in-progress').length;
  if (failures > 0) {
    const title = count('badge.failed', failures);
    return { text: failures > 99 ? '99+' : `${failures}`, title, color: '#c71f23' };
  }
  if (accounts.some(({ missingAt }) => missingAt !== null)) {
    return { text: '!', title: say('badge.missing'), color: '#9e5a00' };
  }
  if (running > 0) {
    return { text: '▶', title: count('badge.running', running), color: '#2b7abc' };
  }
  return { text: '', title: say('extension.action'), color: '#2b7abc' };
}

/** Shows the badge on every tab. */
export async function showBadge({ text, title, color }: Badge): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}
