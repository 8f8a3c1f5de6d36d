import { api } from './api/app.ts';
import { sisIntegrationHost, teamRostersHost } from './api/external-tools.ts';
import { pages } from './pages/app.ts';
import { sessionCookie } from './sign-in/sessions.ts';
import { toolApp } from './tool/app.ts';
import { teamRostersApp } from './tool/team-rosters.ts';
import { unexpectedHeader, type World } from './world.ts';

/** Sends a request to its host, writes it down, and dates the answer. Null: hang up. */
export function makeRouter(world: World): (request: Request) => Promise<Response | null> {
  const tools = new Map([
    [sisIntegrationHost, toolApp(world)],
    ...[...world.districts.values()].flatMap(({ facts }) =>
      facts.toolHost ? [[facts.toolHost, toolApp(world)] as const] : [],
    ),
    [teamRostersHost, teamRostersApp(world)],
  ]);
  const { clock, districts, faults, requests } = world;

  return async (request) => {
    const url = new URL(request.url);
    const host = url.hostname;
    const district = districts.get(host);
    const tool = tools.get(host);
    const isApi = district !== undefined && url.pathname.startsWith('/api/');
    const token = new RegExp(`\\b${sessionCookie}=([^;]+)`).exec(
      request.headers.get('cookie') ?? '',
    );
    const { entry, end } = requests.begin({
      host,
      method: request.method,
      path: url.pathname + url.search,
      kind: tool ? 'tool' : isApi ? 'api' : 'page',
      at: Date.now(),
      simulatedAt: clock.now(),
      faulted: faults.active(host).size > 0,
      signedIn: district ? district.sessions.find(token?.[1]) !== null : false,
      accept: request.headers.get('accept') ?? '',
    });
    try {
      const answer = async (): Promise<Response> => {
        if (district) return (isApi ? api : pages).fetch(request, { world, district });
        if (tool) return tool.fetch(request, { world });
        const headers = { [unexpectedHeader]: 'host' };
        return new Response('Misdirected Request', { status: 421, headers });
      };
      const spoilt = isApi || (tool && url.pathname.startsWith('/api/'));
      const given = spoilt ? await faults.spoil(host, answer) : await answer();
      if (!given) return null;
      const response = new Response(given.body, given);
      entry.status = response.status;
      entry.unexpected = response.headers.has(unexpectedHeader);
      response.headers.delete(unexpectedHeader);
      response.headers.set('date', new Date(clock.now()).toUTCString());
      return response;
    } finally {
      end();
    }
  };
}
