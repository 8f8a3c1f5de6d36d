import { fakeBrowser } from 'wxt/testing/fake-browser';
import { memory } from '../../../utils/language';
import { messagesOf } from './messages';

const fallback = await messagesOf('en');

/**
 * Lets the fake browser speak a language, as a real one does: a missing message is taken from
 * English, an unknown one is empty.
 */
export async function speak(locale: string, uiLanguage = locale.replace('_', '-')): Promise<void> {
  const messages = { ...fallback, ...(await messagesOf(locale)) };
  fakeBrowser.i18n.getMessage = (name: string, values: string | string[] = []) =>
    (messages[name]?.message ?? '').replace(/\$(?:(\$)|(\d))/g, (_, dollar, place) =>
      dollar ? '$' : ([values].flat()[place - 1] ?? ''),
    );
  fakeBrowser.i18n.getUILanguage = () => uiLanguage;
  memory.clear();
}
