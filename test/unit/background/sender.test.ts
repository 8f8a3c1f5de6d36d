import { beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hostOf, isOwnPage, mayAskFor, pageOf } from '../../../utils/background/sender';

beforeEach(() => fakeBrowser.reset());

test.each([
  ['https://demo.instructure.com/accounts/1', 'demo.instructure.com'],
  ['https://evil.example@demo.instructure.com/', 'demo.instructure.com'],
  ['https://demo.instructure.com@evil.example/', 'evil.example'],
  ['https://DEMO.instructure.com/', 'demo.instructure.com'],
  ['https://demo.instructure.com:8443/', null],
  ['https://demo.instructure.com./', null],
  ['http://demo.instructure.com/', null],
  ['https://localhost/', null],
  ['about:blank', null],
  ['', null],
])('a tab of %s stands for the host %s', (url, host) => {
  expect(hostOf({ tab: { url } as never })).toBe(host);
});

test('who asks is known from the browser: our own pages, or those of the host', () => {
  const own = { url: browser.runtime.getURL('/popup.html') };
  const panel = { url: 'https://tool.example/', tab: { url: 'https://demo.instructure.com/' } };
  const key = 'demo.instructure.com/import/1';
  expect([own, panel, undefined].map((each) => isOwnPage(each as never))).toEqual([
    true,
    false,
    false,
  ]);
  expect(mayAskFor(own as never, key)).toBe(true);
  expect(mayAskFor(panel as never, key)).toBe(true);
  expect(mayAskFor(panel as never, 'other.instructure.com/import/1')).toBe(false);
  expect(mayAskFor(panel as never, 'no key')).toBe(false);
  expect(mayAskFor({} as never, 'no key')).toBe(false);
});

test('a page drawn ahead is known by its own address, not by the tab that still shows another', () => {
  const tab = { id: 7, url: 'https://lakeside.instructure.com/' };
  const url = 'https://demo.instructure.com/accounts/1/sis_import';
  const frame = 'https://tool.example/';
  expect(hostOf({ tab, url, frameId: 0 } as never)).toBe('demo.instructure.com');
  expect(pageOf({ tab, url: frame, frameId: 4 } as never)).toBe(tab.url);
  const ahead = { tab, url: frame, frameId: 9, documentLifecycle: 'prerender' };
  expect([pageOf(ahead as never), hostOf(ahead as never)]).toEqual([null, null]);
  expect(mayAskFor(ahead as never, 'lakeside.instructure.com/import/1')).toBe(false);
});
