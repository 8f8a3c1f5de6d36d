import browser from 'webextension-polyfill';
import { log } from './log';

/** What the knowledge base says in the admin's language, by its English text; empty where that is English. */
export async function explanationsHere(): Promise<Record<string, string>> {
  const locale = browser.i18n.getMessage('language_tag').replace('-', '_');
  if (locale === 'en') return {};
  try {
    const answer = await fetch(browser.runtime.getURL(`explanations/${locale}.json`));
    return (await answer.json()) as Record<string, string>;
  } catch (error) {
    log('The explanations are shown in English', error);
    return {};
  }
}
