import type { SimulatedCanvas } from '../../canvas/server.ts';
import { host } from './canvas.ts';

export const tool = 'https://sis-integration.instructure.com';

/** A ticket from a Canvas page with which the tool may be opened once. */
export async function ticketFor(canvas: SimulatedCanvas): Promise<string> {
  const cookie = canvas.signIn(host);
  const page = await canvas.fetch(`https://${host}/accounts/1/external_tools/42`, {
    headers: { cookie },
  });
  const ticket = /name="launch_ticket" value="([^"]+)"/.exec(await page.text())?.[1];
  if (!ticket) throw new Error('the page launches nothing');
  return ticket;
}

export function launch(canvas: SimulatedCanvas, ticket: string): Promise<Response> {
  const body = new URLSearchParams({ launch_ticket: ticket });
  return canvas.fetch(`${tool}/launch`, { method: 'POST', body });
}

/** Opens the tool as an admin who comes from Canvas; gives the cookie of its session. */
export async function openTool(canvas: SimulatedCanvas): Promise<{ cookie: string }> {
  const launched = await launch(canvas, await ticketFor(canvas));
  return { cookie: (launched.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
}
