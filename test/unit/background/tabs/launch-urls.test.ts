// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { launchUrls } from '../../../../utils/background/tabs/launch-urls';
import { District } from '../../../canvas/district';
import { demo } from '../../../canvas/district-facts';
import { externalToolPage } from '../../../canvas/pages/external-tool';

/** As the browser runs it: from its text alone. */
const alone = new Function(`return (${launchUrls})()`) as typeof launchUrls;
const show = (html: string) => {
  document.documentElement.innerHTML = html;
};
beforeEach(() => show(''));

it('finds the tool of Canvas’s own launch page', () => {
  const district = new District(demo, () => 0);
  const account = { id: 1n, name: 'Cottonwood' };
  const tool = { id: '42', name: 'SIS Integration', host: 'rostering.vendor.example' };
  show(externalToolPage(district, district.user('admin'), account, tool, 'ticket'));
  expect(alone()).toContain('https://rostering.vendor.example/launch');
  expect(alone()[0]).toBe('https://rostering.vendor.example/launch');
});

const frame = (name = 'tool_content_7') =>
  `<iframe class="tool_launch" data-lti-launch="true" name="${name}" src="about:blank"></iframe>`;

it('takes the tool’s own address before that of its sign-in', () => {
  show(`<script>ENV = {"LTI_LAUNCH_RESOURCE_URL":"https:\\/\\/tool.example\\/go?a=1\\u0026b=2","x":1}</script>
    <form target="tool_content_7" action="https://login.tool.example/oidc"></form>${frame()}`);
  expect(alone()).toEqual([
    'https://tool.example/go?a=1&b=2',
    'https://login.tool.example/oidc',
    'about:blank',
  ]);
});

it('takes the form of the frame and no other', () => {
  show(`<form target="tool_content_8" action="https://other.example/"></form>
    <form action="https://canvas.example/search"></form>
    <form target="tool_content_7" action="https://tool.example/launch"></form>${frame()}`);
  expect(alone()).toEqual(['https://tool.example/launch', 'about:blank']);
});

it('finds nothing in a page without a launch, or with a broken one', () => {
  show(
    '<script>ENV = {"LTI_LAUNCH_RESOURCE_URL":"\\x"}; f({"LTI_LAUNCH_RESOURCE_URL":null})</script>',
  );
  expect(alone()).toEqual([]);
  show(`<form target="" action="https://tool.example/"></form>${frame('')}`);
  expect(alone()).toEqual(['about:blank']);
});
