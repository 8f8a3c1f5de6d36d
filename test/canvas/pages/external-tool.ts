import { randomUUID } from 'node:crypto';
import { sisIntegrationHost, teamRostersHost } from '../api/external-tools.ts';
import type { District } from '../district.ts';
import type { User } from '../district-facts.ts';
import { type Html, html } from '../html.ts';
import { shell } from './shell.ts';

/** An account's external tool page: the launch form and the frame it is sent to. */
export function externalToolPage(
  district: District,
  user: User,
  account: { id: bigint; name: string },
  tool: { id: string; name: string; host: string },
  ticket: string,
): string {
  const tab = `context_external_tool_${tool.id}`;
  const path = `/accounts/${account.id}/external_tools/${tool.id}`;
  return shell({
    title: tool.name,
    district,
    user,
    account,
    tab,
    bodyClasses: [tab],
    crumbs: [
      { label: account.name, href: `/accounts/${account.id}` },
      { label: tool.name, href: path },
    ],
    env: {
      LTI_LAUNCH_RESOURCE_URL: `https://${tool.host}/launch`,
      LTI_LAUNCH_FRAME_ALLOWANCES: ['fullscreen *', 'clipboard-write *'],
    },
    content: launch(tool, ticket, path),
    scripts: ['/dist/javascripts/external_tools_show.js'],
  });
}

/** The tool of an account page's path; null when the account has no such tool. */
export function toolOf({ facts }: District, id: string) {
  if (id === facts.toolId) {
    return { id, name: 'SIS Integration', host: facts.toolHost ?? sisIntegrationHost };
  }
  if (id === facts.teamToolId) return { id, name: 'Team Rosters', host: teamRostersHost };
  return null;
}

function launch(
  { name, host }: { name: string; host: string },
  ticket: string,
  path: string,
): Html {
  return html`<h1 class="screenreader-only">${name}</h1>
<div class="tool_content_wrapper" data-tool-wrapper-id="${randomUUID()}">
  <form action="https://${host}/launch" class="hide" method="POST" target="tool_content" id="tool_form" data-tool-launch-type="" data-tool-id="${host}" data-tool-path="/launch" hidden>
    <input type="hidden" name="lti_message_type" value="basic-lti-launch-request">
    <input type="hidden" name="lti_version" value="LTI-1p0">
    <input type="hidden" name="launch_presentation_return_url" value="${path}">
    <input type="hidden" name="launch_ticket" value="${ticket}">
    <noscript><div><button type="submit">Load ${name}</button></div></noscript>
  </form>
  <div class="before_external_content_info_alert screenreader-only" tabindex="0"><div class="ic-flash-info">The following content is partner provided</div></div>
  <iframe src="about:blank" name="tool_content" id="tool_content" class="tool_launch" tabindex="0" title="${name}" style="height:100%;width:100%;" allow="fullscreen *; clipboard-write *" data-lti-launch="true"></iframe>
  <div class="after_external_content_info_alert screenreader-only" tabindex="0"><div class="ic-flash-info">The preceding content is partner provided</div></div>
</div>`;
}
