import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from '../html.ts';
import { assetsFrom } from '../pages/assets.ts';
import { students } from '../secrets.ts';
import type { ToolEnv, Visit, World } from '../world.ts';
import { markupNamed } from './all-markups.ts';
import { detailsView } from './details-view.ts';
import { gradeSync } from './grade-sync.ts';
import { instructureUiScript } from './instructure-ui/bundle.ts';
import { jobsOf, listView } from './list-view.ts';
import { hideIds, meantPath, withoutIds } from './without-ids.ts';

const cookieName = 'sis_integration_session';
const policy =
  "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors https://*.instructure.com https://*.example";
/** Styles that a script writes into the page need its word; those of a look that holds its own are all let in. */
const policyWith = (nonce = '', inline = false) => {
  if (inline) return `${policy}; style-src 'self' 'unsafe-inline'; img-src 'self' data:`;
  return nonce ? `${policy}; style-src 'self' 'nonce-${nonce}'` : policy;
};

/** The SIS Integration tool: its own host, its own session, opened only from a Canvas page. */
export function toolApp(world: World) {
  const visits = new Map<string, Visit>();
  const visitOf = (c: Context<ToolEnv>) => visits.get(getCookie(c, cookieName) ?? '');
  const shellOrEnded = (c: Context<ToolEnv>) => {
    const visit = visitOf(c);
    if (!visit) return c.html(ended, 401);
    const nonce = randomBytes(16).toString('base64');
    c.set('styleNonce', nonce);
    return c.html(shell(visit, nonce));
  };
  return new Hono<ToolEnv>()
    .use('*', async (c, next) => {
      await next();
      const visit = visitOf(c);
      const look = visit && markupNamed(visit.district.settings.markup);
      const inline = look && 'inlineStyles' in look && look.inlineStyles;
      c.header('content-security-policy', policyWith(c.get('styleNonce'), inline));
      c.header('x-content-type-options', 'nosniff');
      c.header('referrer-policy', 'same-origin');
    })
    .get('/favicon.ico', (c) => c.body(null, 204))
    .get('/assets/instructure-ui.js', async (c) =>
      c.body(await instructureUiScript(), 200, {
        'content-type': 'text/javascript; charset=utf-8',
      }),
    )
    .get('/assets/*', assetsFrom(new URL('./assets/', import.meta.url)))
    .post('/launch', async (c) => {
      const ticket = String((await c.req.parseBody()).launch_ticket ?? '');
      const visit = world.launches.get(ticket);
      world.launches.delete(ticket);
      if (!visit) return c.html(ended, 401);
      const { settings } = visit.district;
      settings.markup = settings.nextMarkup?.() ?? settings.markup;
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
      visitOf(c) ? c.json({ records: students }) : c.html(ended, 401),
    )
    .get('/api/view', (c) => {
      const visit = visitOf(c);
      if (!visit) return c.json({ error: 'session ended' }, 401);
      const { markup, words, withoutIds: opener } = visit.district.settings;
      const path = meantPath(c.req.query('path') ?? '');
      const look = markupNamed(markup);
      const drawn = 'script' in look;
      if (path === '/grade-sync') {
        return c.json(drawn ? { view: { page: 'grade-sync' }, words } : { html: gradeSync(words) });
      }
      const whole = viewAt(visit, path, world.clock.now());
      if (!whole) return c.json({ error: 'not found' }, 404);
      const view = opener ? withoutIds(whole) : whole;
      const shown = view.page === 'list' ? look.list(view, words) : look.details(view, words);
      if (drawn || typeof shown !== 'string') return c.json({ view: shown, words });
      return c.json({ html: opener ? hideIds(shown, opener) : shown });
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

function shell({ district }: Visit, nonce: string): string {
  const { words, markup, frameSizing } = district.settings;
  const look = markupNamed(markup);
  return html`<!DOCTYPE html>
<html lang="${words.lang}" dir="${words.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>SIS Integration</title>
${'styles' in look && html`<link rel="stylesheet" href="${look.styles}">`}
</head>
<body data-sizing="${frameSizing}">
<div id="app" aria-busy="true"><p class="loading">${words.loading}</p></div>
<script src="${'script' in look ? look.script : '/assets/tool.js'}"${'script' in look && html` nonce="${nonce}"`}></script>
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
