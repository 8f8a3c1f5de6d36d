import { inject } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { memory } from '../../../utils/language';

/**
 * Lets the fake browser speak a language, as a real one does: a missing message is taken from
 * English, an unknown one is empty.
 */
export function speak(locale: string, uiLanguage = locale.replace('_', '-')): void {
  const built = inject('messages');
  const messages = { ...built.en, ...built[locale] };
  fakeBrowser.i18n.getMessage = (name: string, values: string | string[] = []) =>
    (messages[name]?.message ?? '').replace(/\$(?:(\$)|(\d))/g, (_, dollar, place) =>
      dollar ? '$' : ([values].flat()[place - 1] ?? ''),
    );
  fakeBrowser.i18n.getUILanguage = () => uiLanguage;
  memory.clear();
}
