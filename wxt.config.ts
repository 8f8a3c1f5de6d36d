import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Canvas hosts granted at install; a school's own domain is asked for in the popup. */
const canvasHosts = ['https://*.instructure.com/*'];

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'Rosterscope',
    short_name: 'Rosterscope',
    description:
      'Live progress, clear failures and explanations for rostering jobs on the Canvas SIS Integration page.',
    permissions: ['storage', 'alarms', 'scripting'],
    optional_permissions: ['notifications'],
    host_permissions: canvasHosts,
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
      : { minimum_chrome_version: '120' }),
  }),
});
