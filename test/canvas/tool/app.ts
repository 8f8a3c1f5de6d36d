import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from '../html.ts';
import { assetsFrom } from '../pages/assets.ts';
import { pupils } from '../secrets.ts';
import type { ToolEnv, Visit, World } from '../world.ts';
import { detailsView } from './details-view.ts';
import { gradeSync } from './grade-sync.ts';
import { jobsOf, listView } from './list-view.ts';
import { markupNamed } from './markup.ts';

const cookieName = 'sis_integration_session';
const policy =
  "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors https://*.instructure.com https://*.example";

/** The SIS Integration tool: its own host, its own session, opened only from a Canvas page. */
export function toolApp(world: World) {
  const visits = new Map<string, Visit>();
  const visitOf = (c: Context<ToolEnv>) => visits.get(getCookie(c, cookieName) ?? '');
  const shellOrEnded = (c: Context<ToolEnv>) => {
    const visit = visitOf(c);
    return visit ? c.html(shell(visit)) : c.html(ended, 401);
  };
  return new Hono<ToolEnv>()
    .use('*', async (c, next) => {
      await next();
      c.header('content-security-policy', policy);
      c.header('x-content-type-options', 'nosniff');
      c.header('referrer-policy', 'same-origin');
    })
    .get('/favicon.ico', (c) => c.body(null, 204))
    .get('/assets/*', assetsFrom(new URL('./assets/', import.meta.url)))
    .post('/launch', async (c) => {
      const ticket = String((await c.req.parseBody()).launch_ticket ?? '');
      const visit = world.launches.get(ticket);
      world.launches.delete(ticket);
      if (!visit) return c.html(ended, 401);
      const token = randomBytes(24).toString('base64url');
      visits.set(token, visit);
      setCookie(c, cookieName, token, {
        path: '/',
        secure: true,
        httpOnly: true,
        sameSite: 'None',
        partitioned: true,
      });
      return c.redirect('/rostering', 303);
    })
    .get('/rostering', shellOrEnded)
    .get('/grade-sync', shellOrEnded)
    .get('/rostering/jobs.csv', (c) => {
      const visit = visitOf(c);
      return visit
        ? c.body(listCsv(visit, world.clock.now()), 200, { 'content-type': 'text/csv' })
        : c.html(ended, 401);
    })
    .get('/rostering/jobs/:id', shellOrEnded)
    .get('/rostering/jobs/:id/files/:file', (c) =>
      visitOf(c) ? c.json({ records: pupils }) : c.html(ended, 401),
    )
    .get('/api/view', (c) => {
      const visit = visitOf(c);
      if (!visit) return c.json({ error: 'session ended' }, 401);
      const { markup, words } = visit.district.settings;
      const path = c.req.query('path') ?? '';
      if (path === '/grade-sync') return c.json({ html: gradeSync(words) });
      const view = viewAt(visit, path, world.clock.now());
      if (!view) return c.json({ error: 'not found' }, 404);
      const { list, details } = markupNamed(markup);
      return c.json({ html: view.page === 'list' ? list(view, words) : details(view, words) });
    })
    .post('/api/run', (c) => {
      const visit = visitOf(c);
      if (!visit) return c.json({ error: 'session ended' }, 401);
      return c.json({ job: visit.district.runNow(world.clock.now(), visit.user.name).id });
    })
    .post('/api/pause', (c) => {
      const visit = visitOf(c);
      if (!visit) return c.json({ error: 'session ended' }, 401);
      visit.district.schedulePaused = !visit.district.schedulePaused;
      return c.json({ paused: visit.district.schedulePaused });
    });
}

/** What the tool shows at one of its paths; null where it has no such page. */
function viewAt({ district }: Visit, path: string, now: number) {
  const url = new URL(path, 'https://tool.invalid');
  const { twist } = district.settings;
  if (url.pathname === '/rostering') {
    return twist(listView(district, now, Number(url.searchParams.get('page') ?? 1)));
  }
  const id = /^\/rostering\/jobs\/(\d+)$/.exec(url.pathname)?.[1];
  const job = jobsOf(district, now).find(({ plan }) => plan.id === id);
  return job ? twist(detailsView(district, job, now)) : null;
}

function shell({ district }: Visit): string {
  const { words, markup, frameSizing } = district.settings;
  return html`<!DOCTYPE html>
<html lang="${words.lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>SIS Integration</title>
<link rel="stylesheet" href="${markupNamed(markup).styles}">
</head>
<body data-sizing="${frameSizing}">
<div id="app" aria-busy="true"><p class="loading">${words.loading}</p></div>
<script src="/assets/tool.js"></script>
</body>
</html>`.text;
}

const ended = `<!DOCTYPE html><html lang="en"><head><title>SIS Integration</title></head>
<body><p>Your session has ended. Please open SIS Integration from Canvas again.</p></body></html>`;

function listCsv({ district }: Visit, now: number): string {
  const { words } = district.settings;
  const w = words.job;
  const rows = jobsOf(district, now).map(({ plan, updatedAt, stage, status }) =>
    [
      w.rosterImport,
      plan.postedBy,
      district.scenario?.sis,
      words.time(updatedAt, district.facts.timeZone),
      stage ? words.stage[stage] : '',
      words.status[status],
    ]
      .map((cell) => `"${cell}"`)
      .join(','),
  );
  return [
    [w.type, w.postedBy, w.sisType, w.timeUpdated, w.stage, w.status].join(','),
    ...rows,
  ].join('\n');
}
