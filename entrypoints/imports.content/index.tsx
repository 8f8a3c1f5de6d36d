import { defineContentScript } from 'wxt/utils/define-content-script';
import { hearTrustedOnly } from '../../utils/in-page/trusted';
import { isSisImportUrl } from '../../utils/page/detect/sis-import-url';
import { startImports } from './imports';

const running = globalThis as { rosterscopeImports?: AbortController };

/** Canvas's own SIS Import page. At the start of the document, so that the page is never drawn without it. */
export default defineContentScript({
  matches: ['https://*.instructure.com/accounts/*/sis_import*'],
  runAt: 'document_start',
  main() {
    if (!isSisImportUrl(location.href)) return;
    running.rosterscopeImports?.abort();
    running.rosterscopeImports = new AbortController();
    hearTrustedOnly();
    startImports(running.rosterscopeImports);
  },
});
