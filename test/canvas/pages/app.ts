import { randomBytes } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { accountOf } from '../api/account.ts';
import { verifies } from '../api/files.ts';
import { reply } from '../api/reply.ts';
import { sisImportJson } from '../api/sis-import-json.ts';
import type { User } from '../district-facts.ts';
import { maskedToken, sameSecret, unmask } from '../sign-in/csrf.ts';
import { sessionCookie } from '../sign-in/sessions.ts';
import { legacyCookie, sessionToken, signedIn } from '../sign-in/signed-in.ts';
import type { CanvasEnv } from '../world.ts';
import { assetsFrom } from './assets.ts';
import { csvOf } from './download.ts';
import { externalToolPage, toolOf } from './external-tool.ts';
import { loginPage } from './login.ts';
import { accountPage, coursePage, dashboardPage } from './simple.ts';
import { simulation } from './simulation.ts';
import { lastUpload, sisImportPage } from './sis-import.ts';
import { tabsOf } from './tabs.ts';

type Canvas = Context<CanvasEnv>;
const csrfCookie = '_csrf_token';
const secure = { secure: true, path: '/' } as const;

/** The pages of a Canvas host. */
export const pages = new Hono<CanvasEnv>()
  .get('/dist/*', assetsFrom(new URL('./assets/', import.meta.url)))
  .get('/favicon.ico', (c) => c.body(null, 204))
  .route('/simulation', simulation)
  .use('*', async (c, next) => {
    // A fresh mask on every answer, around the same secret.
    const secret = unmask(getCookie(c, csrfCookie)) ?? randomBytes(32);
    setCookie(c, csrfCookie, maskedToken(secret), secure);
    setCookie(c, 'log_session_id', randomBytes(16).toString('hex'), { ...secure, httpOnly: true });
    await next();
    if (c.env.district.settings.mayBeDrawnAhead) {
      c.header('supports-loading-mode', 'credentialed-prerender');
    }
  })
  .get('/login', (c) => loginForm(c, false))
  .post('/login', async (c) => {
    const form = await c.req.parseBody();
    const { sessions } = c.env.district;
    const login = String(form['pseudonym_session[unique_id]'] ?? '').trim();
    const user = sessions.people.find((person) => person.login === login);
    if (!sameSecret(String(form.authenticity_token), getCookie(c, csrfCookie))) {
      return c.text('Invalid Authenticity Token', 422);
    }
    if (!user || !form['pseudonym_session[password]']) return loginForm(c, true);
    const token = sessions.begin(user);
    setCookie(c, sessionCookie, token, { ...secure, httpOnly: true, sameSite: 'None' });
    setCookie(c, legacyCookie, token, { ...secure, httpOnly: true });
    const to = String(form.return_to ?? '');
    return c.redirect(/^\/(?!\/)/.test(to) ? to : '/?login_success=1');
  })
  .get('/logout', (c) => {
    c.env.district.sessions.end(sessionToken(c));
    return c.redirect('/login');
  })
  .get('/files/:id/download', (c) => {
    const id = BigInt(c.req.param('id').replace(/\D/g, '') || 0);
    const now = c.env.world.clock.now();
    const csv = verifies(id, c.req.query('verifier'), now) ? csvOf(c.env.district, id, now) : null;
    return csv === null
      ? c.notFound()
      : c.body(csv, 200, { 'content-type': 'text/csv', 'content-disposition': 'attachment' });
  })
  .use('*', async (c, next) => {
    const user = signedIn(c);
    if (!user) return c.redirect(`/login?return_to=${encodeURIComponent(c.req.path)}`);
    c.set('user', user);
    await next();
  })
  .get('/', (c) => c.html(dashboardPage(c.env.district, userOf(c))))
  .get('/courses/7', (c) => c.html(coursePage(c.env.district, userOf(c))))
  .get('/accounts/:account/external_tools/:tool', (c) => {
    const account = accountOf(c);
    const tool = toolOf(c.env.district, c.req.param('tool'));
    if (!account || !tool || userOf(c).role === 'teacher') return c.notFound();
    const ticket = randomBytes(18).toString('base64url');
    c.env.world.launches.set(ticket, { district: c.env.district, user: userOf(c) });
    return c.html(externalToolPage(c.env.district, userOf(c), account, tool, ticket));
  })
  .get('/accounts/:account/sis_import', (c) => {
    const account = accountOf(c);
    const { district, world } = c.env;
    if (!account || userOf(c).role === 'teacher') return c.notFound();
    if (!account.root || !district.settings.sisImports) {
      return c.redirect(`/accounts/${account.id}/settings`);
    }
    const now = world.clock.now();
    if (!(c.req.header('accept') ?? '').includes('application/json')) {
      return c.html(sisImportPage(district, userOf(c), account, now));
    }
    // The bare batch, without a wrapper.
    const last = lastUpload(district, now);
    return reply(c, last && sisImportJson(last, district, now));
  })
  .post('/accounts/:account/sis_imports', (c) => {
    const { district, world } = c.env;
    if (!accountOf(c)?.root || userOf(c).role !== 'admin') return c.notFound();
    district.upload(world.clock.now());
    return reply(c, {});
  })
  .get('/accounts/:account/:rest?', (c) => {
    const account = accountOf(c);
    if (!account) return c.notFound();
    const path = `/accounts/${account.id}${c.req.param('rest') ? `/${c.req.param('rest')}` : ''}`;
    const tab = tabsOf(c.env.district, account.id).find((item) => item.path === path);
    if (!tab) return c.notFound();
    return c.html(
      accountPage(c.env.district, userOf(c), account, { tab: tab.id, label: tab.label }),
    );
  })
  .notFound((c) =>
    c.html(
      '<!DOCTYPE html><html lang="en"><title>Page Not Found</title><h1>Page Not Found</h1></html>',
      404,
    ),
  );

function userOf(c: Canvas): User {
  if (!c.var.user) throw new Error('only signed-in people get here');
  return c.var.user;
}

function loginForm(c: Canvas, refused: boolean): Response {
  const secret = unmask(getCookie(c, csrfCookie)) ?? randomBytes(32);
  const token = maskedToken(secret);
  setCookie(c, csrfCookie, token, secure);
  const returnTo = c.req.query('return_to') ?? '';
  return c.html(
    loginPage(c.env.district, { token, returnTo, refused }),
    refused ? 400 : 200,
  ) as Response;
}
