import browser from 'webextension-polyfill';
import { log } from './log';

/** What the knowledge base says in the admin's language, see `translationOf`; empty where that is English. */
export async function explanationsHere(): Promise<string[]> {
  const locale = browser.i18n.getMessage('language_tag').replace('-', '_');
  if (locale === 'en') return [];
  try {
    const answer = await fetch(browser.runtime.getURL(`explanations/${locale}.json`));
    return (await answer.json()) as string[];
  } catch (error) {
    log('The explanations are shown in English', error);
    return [];
  }
}
