/**
 * Where the tool frame of this Canvas page may come from, best guess first. It runs in the page, so it
 * must stand alone. The frame's own address does not show it: the launch is a form sent into it, to the tool
 * or to its sign-in, and the tool's own address is in the page's ENV (canvas-lms
 * app/views/lti/_lti_message.html.erb, ui/features/external_tools_show).
 */
export function launchUrls(): string[] {
  const urls: unknown[] = [];
  for (const { textContent } of document.scripts) {
    const literal = /"LTI_LAUNCH_RESOURCE_URL":("(?:[^"\\]|\\.)*")/.exec(textContent ?? '')?.[1];
    try {
      if (literal) urls.push(JSON.parse(literal));
    } catch {
      // the page wrote something else than JSON
    }
  }
  for (const frame of document.querySelectorAll('iframe[data-lti-launch], iframe.tool_launch')) {
    for (const form of document.forms) {
      const name = frame.getAttribute('name');
      if (name && form.getAttribute('target') === name) urls.push(form.getAttribute('action'));
    }
    urls.push(frame.getAttribute('src'));
  }
  return urls.filter((url): url is string => typeof url === 'string' && url.length < 4000);
}
