import browser from 'webextension-polyfill';
import { cloud } from '../../hosts/origin';
import { isBlockedByPolicy } from '../../hosts/policy-block';
import type { Snapshot } from '../../roster/model/snapshot';

/**
 * True where no Canvas is known and we may read none of Instructure's (Chrome's "on click", access taken
 * back in Firefox), or a policy bars a page that is open. With a Canvas known, access to that host alone may
 * be all that is wanted.
 */
export async function isAccessWithheld({ accounts }: Snapshot): Promise<boolean> {
  if (accounts.length > 0) return false;
  return !(await browser.permissions.contains(cloud)) || isBlockedByPolicy();
}
