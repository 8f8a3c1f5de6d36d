import browser from 'webextension-polyfill';

/** `off`: not asked for yet. `blocked`: allowed once, and then switched off in the browser or its policy. */
export type MayNotify = 'on' | 'off' | 'blocked';

/** Chromium's alone: Firefox leaves it to the system, which says nothing. */
interface Levels {
  getPermissionLevel?: () => Promise<'granted' | 'denied'>;
}

/** Whether our notifications are shown, as far as the browser says. */
export async function mayNotify(): Promise<MayNotify> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return 'off';
  const { getPermissionLevel } = (browser.notifications ?? {}) as Levels;
  const level = await getPermissionLevel?.().catch(() => null);
  return level === 'denied' ? 'blocked' : 'on';
}
