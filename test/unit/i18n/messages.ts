import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChromeMessage, generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

export type Messages = Record<string, ChromeMessage>;

// In jsdom, URL is not the one that fileURLToPath knows.
export const folder = join(fileURLToPath(import.meta.url), '../../../../components/locales');

/** The messages of a language by name, as the build writes them into `_locales`. */
export async function messagesOf(locale: string): Promise<Messages> {
  return generateChromeMessages(await parseMessagesFile(join(folder, `${locale}.yml`)));
}
