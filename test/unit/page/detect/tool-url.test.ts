import { expect, test } from 'vitest';
import { isSisImportUrl } from '../../../../utils/page/detect/sis-import-url.ts';
import { isAccountToolUrl } from '../../../../utils/page/detect/tool-url.ts';

const urls = new Map([
  ['https://demo.instructure.com/accounts/1/external_tools/42', true],
  ['https://demo.instructure.com/accounts/1/external_tools/42/', true],
  [
    'https://demo.instructure.com/accounts/1/external_tools/42?launch_type=account_navigation',
    true,
  ],
  ['https://demo.instructure.com/accounts/self/external_tools/42#jobs', true],
  ['https://demo.beta.instructure.com/accounts/10~7/external_tools/10~42', true],
  ['https://canvas.school.example/accounts/10000000000001/external_tools/10000000000042', true],
  ['https://canvas.school.example:8443/accounts/1/external_tools/42', true],
  ['https://demo.instructure.com/accounts/1/external_tools', false],
  ['https://demo.instructure.com/accounts/1/external_tools/', false],
  ['https://demo.instructure.com/accounts/1/external_tools/sessionless_launch?id=42', false],
  ['https://demo.instructure.com/accounts/1/external_tools/42/edit', false],
  ['https://demo.instructure.com/courses/1/external_tools/42', false],
  ['https://demo.instructure.com/api/v1/accounts/1/external_tools/42', false],
  ['https://demo.instructure.com/accounts/1/sis_import', false],
  ['https://demo.instructure.com/accounts/x/external_tools/42', false],
  ['https://demo.instructure.com/?next=/accounts/1/external_tools/42', false],
  ['https://evil.example/#https://demo.instructure.com/accounts/1/external_tools/42', false],
  ['file:///accounts/1/external_tools/42', false],
  ['not a url', false],
  ['', false],
]);

test.each([...urls])('%s: %s', (url, expected) => {
  expect(isAccountToolUrl(url)).toBe(expected);
});

const importUrls = new Map([
  ['https://demo.instructure.com/accounts/1/sis_import', true],
  ['https://demo.instructure.com/accounts/self/sis_import/', true],
  ['https://demo.instructure.com/accounts/10~7/sis_import?x=1#top', true],
  ['https://canvas.school.example:8443/accounts/1/sis_import', true],
  ['https://demo.instructure.com/accounts/1/sis_imports', false],
  ['https://demo.instructure.com/accounts/1/sis_import/8', false],
  ['https://demo.instructure.com/api/v1/accounts/1/sis_import', false],
  ['https://demo.instructure.com/?next=/accounts/1/sis_import', false],
  ['http://demo.instructure.com/accounts/1/sis_import', false],
]);

test.each([...new Map([...[...urls].map(([url]) => [url, false] as const), ...importUrls])])(
  'the native SIS Import page: %s: %s',
  (url, expected) => {
    expect(isSisImportUrl(url)).toBe(expected);
  },
);
