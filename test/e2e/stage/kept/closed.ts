import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../browser';
import { signIn } from '../stage';

/** The extension's own object, as each browser names it. */
export const api = '(globalThis.browser ?? chrome)';

/** Evaluates to the stored ledger, in a page of the extension. */
export const storedLedger = `${api}.storage.local.get('ledger').then(({ ledger }) => ledger && JSON.parse(ledger))`;

/**
 * As if the browser had been closed for `ms` (its clock cannot be set) and had forgotten its alarms, as any may:
 * only what it says of its start wakes the worker then. To be evaluated in a page of the extension.
 */
export const longAgo = (ms: number) => `${storedLedger}.then((ledger) => {
  for (const account of Object.values(ledger.accounts))
    for (const time of ['askedAt', 'readAt', 'nextAt', 'userAskedAt', 'reviewedAt'])
      if (account[time] !== null) account[time] -= ${ms};
  return ${api}.storage.local.set({ ledger: JSON.stringify(ledger) }).then(() => ${api}.alarms.clearAll());
})`;

/** Signs in as who chose to stay signed in: a cookie of the session ends with the browser. */
export async function signInToStay({ browser }: RunningBrowser): Promise<Page> {
  const page = await browser.newPage();
  await signIn(page);
  const expires = Math.ceil(Date.now() / 1000) + 86_400;
  for (const cookie of await browser.cookies()) {
    await browser.setCookie({ ...cookie, expires });
  }
  return page;
}
