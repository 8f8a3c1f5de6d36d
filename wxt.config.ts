import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { knownTexts } from './utils/roster/explain/knowledge/texts';

/** Canvas hosts granted at install. */
const canvasHosts = ['https://*.instructure.com/*'];

type Messages = Record<string, { message: string }>;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: here('components/locales') },
  vite: () => ({
    plugins: [preact()],
    resolve: {
      alias: { 'wxt/utils/content-script-context': here('utils/in-page/script-context.ts') },
    },
    build: { target: ['chrome123', 'firefox140'] },
  }),
  hooks: {
    // Words and explanations are packed without the line breaks they are edited with, explanations without the
    // English texts that the script which shows them holds, too, and messages without those that are the same in
    // English: browsers take them from there.
    'build:publicAssets'(_, files) {
      const parsed = (file: (typeof files)[number]) =>
        JSON.parse('contents' in file ? file.contents : readFileSync(file.absoluteSrc, 'utf8'));
      const inEnglish = join('_locales', 'en', 'messages.json');
      const source = files.find(({ relativeDest }) => relativeDest === inEnglish);
      const english: Messages = source ? parsed(source) : {};
      for (const [at, file] of files.entries()) {
        if (!file.relativeDest.endsWith('.json')) continue;
        let value = parsed(file);
        if (file.relativeDest.startsWith('explanations/'))
          value = knownTexts.map((known) => value[known]);
        else if (file.relativeDest.startsWith('_locales') && file !== source)
          value = Object.fromEntries(
            Object.entries(value as Messages).filter(
              ([name, own]) => own.message !== english[name]?.message,
            ),
          );
        files[at] = { relativeDest: file.relativeDest, contents: JSON.stringify(value) };
      }
    },
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    permissions: ['storage', 'alarms', 'scripting'],
    optional_permissions: ['notifications'],
    host_permissions: canvasHosts,
    // A school's own domain, or the host of a tool's page: one at a time, asked for in the popup.
    optional_host_permissions: ['https://*/*'],
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rosterscope@rosterscope.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // Firefox reads its own policies, and knows no schema.
        { minimum_chrome_version: '123', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
