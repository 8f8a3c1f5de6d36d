import browser from 'webextension-polyfill';

export const alarmName = 'poll';

/**
 * Makes the one alarm ring every `minutes`. An alarm that is right is left alone, so that starting the
 * worker does not put it off; one that is missing (after an update, or a restart of Firefox) comes back.
 */
export async function ensureAlarm(minutes: number): Promise<void> {
  const alarm = await browser.alarms.get(alarmName);
  if (alarm?.periodInMinutes === minutes) return;
  browser.alarms.create(alarmName, { periodInMinutes: minutes, delayInMinutes: minutes });
}
