import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { makeCertificate } from './certificate.ts';
import { Clock } from './clock.ts';
import { District } from './district.ts';
import { type DistrictFacts, demo, lakeside, riverbend } from './district-facts.ts';
import { Faults } from './faults.ts';
import { Requests } from './requests.ts';
import { makeRouter } from './router.ts';
import { scenarioNamed } from './scenarios/by-name.ts';
import { sessionCookie } from './sign-in/sessions.ts';
import { markupNamed } from './tool/all-markups.ts';
import type { World } from './world.ts';

export interface CanvasOptions {
  /** 0 (the default) takes any free port. */
  port?: number;
  /** Played on every Canvas host from the start. */
  scenario?: string;
  /** Simulated seconds per second. */
  speed?: number;
  /** The tool's look on every Canvas host. Default: that of the settings. */
  markup?: string;
  /** Further Canvas hosts, on which the scenario plays as well. */
  more?: DistrictFacts[];
}

export interface SimulatedCanvas {
  port: number;
  clock: Clock;
  faults: Faults;
  requests: Requests;
  /** Opens a scenario now; on `demo.instructure.com` unless another host is named. */
  play(scenario: string, on?: { host?: string }): void;
  /** Ends every session of a host. */
  signOut(host: string): void;
  /**
   * Brings the ended sessions of a host back, and begins one more for its first person or the one
   * with that login. Returns the new session's cookie as `name=value`.
   */
  signIn(host: string, login?: string): string;
  /** Whoever is signed in to a host acts as the person with that login from now on; null ends it. */
  actAs(host: string, login: string | null): void;
  /** Settings, jobs, imports and people of a host. */
  district(host: string): District;
  /** Asks a host without a network, as the tests of a client do. A hang-up rejects. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** Starts the simulated Canvas hosts and their tools behind one HTTPS port on loopback. */
export async function startCanvas(options: CanvasOptions = {}): Promise<SimulatedCanvas> {
  const { port = 0, scenario = 'nothing-to-do', speed = 1, markup, more = [] } = options;
  const opening = scenarioNamed(scenario);
  const clock = new Clock(Date.parse(opening.start), speed);
  const waited = clock.waited.bind(clock);
  const world: World = {
    clock,
    faults: new Faults(),
    requests: new Requests(),
    districts: new Map(
      [demo, lakeside, riverbend, ...more].map((facts) => [
        facts.host,
        new District(facts, waited),
      ]),
    ),
    launches: new Map(),
  };
  const district = (host: string) => {
    const found = world.districts.get(host);
    if (!found) throw new Error(`no Canvas host ${host}`);
    return found;
  };
  for (const each of world.districts.values()) {
    each.play(opening, world.clock.now());
    if (markup) each.settings.markup = markupNamed(markup).name;
  }
  const route = makeRouter(world);
  const server = createAdaptorServer({
    fetch: async (request, env) => {
      const response = await route(request);
      if (response) return response;
      (env as { incoming: { socket: Socket } }).incoming.socket.destroy();
      return new Response(null, { status: 499 });
    },
    createServer,
    serverOptions: await makeCertificate(),
    overrideGlobalObjects: false,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    clock: world.clock,
    faults: world.faults,
    requests: world.requests,
    district,
    play(name, { host = demo.host } = {}) {
      const next = scenarioNamed(name);
      const ahead = Date.parse(next.start) - world.clock.now();
      if (ahead > 0) world.clock.advance(ahead);
      district(host).play(next, world.clock.now());
    },
    signOut: (host) => district(host).sessions.endAll(),
    signIn(host, login) {
      const { sessions } = district(host);
      const user = login ? sessions.people.find((one) => one.login === login) : sessions.people[0];
      if (!user) throw new Error(`nobody signs in to ${host} as ${login}`);
      sessions.resumeAll();
      return `${sessionCookie}=${sessions.begin(user)}`;
    },
    actAs(host, login) {
      const { sessions } = district(host);
      const user = sessions.people.find((one) => one.login === login);
      if (login !== null && !user) throw new Error(`nobody on ${host} has the login ${login}`);
      sessions.actAs(user ?? null);
    },
    async fetch(input, init) {
      const response = await route(new Request(input, init));
      if (!response) throw new TypeError('fetch failed');
      return response;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
