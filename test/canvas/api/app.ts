import { Hono } from 'hono';
import type { User } from '../district-facts.ts';
import { throttled } from '../faults.ts';
import { iso } from '../json.ts';
import { sessionToken, signedIn } from '../sign-in/signed-in.ts';
import { type CanvasEnv, unexpectedHeader } from '../world.ts';
import { accounts } from './external-tools.ts';
import { notFound, refuse, reply } from './reply.ts';
import { sisImports } from './sis-imports.ts';

/** What a request costs in the bucket; a list takes the database longer than one object. */
function costOf(path: string): number {
  return path.endsWith('/sis_imports') || path.includes('errors') ? 1.6 : 0.4;
}

const globalId = ({ id }: User) => `1${String(id).padStart(13, '0')}`;

/** The REST API of a Canvas host: throttle, session, then the routes. */
export const api = new Hono<CanvasEnv>()
  .basePath('/api/v1')
  .use('*', async (c, next) => {
    const user = signedIn(c);
    c.set('user', user);
    const { buckets, settings } = c.env.district;
    const settle = buckets.enter(user ? `user:${user.id}` : 'nobody');
    if (!settle) return throttled(settings.throttleStatus);
    await next();
    // A global id, which `/users/self` does not tell.
    if (user) c.header('x-canvas-user-id', globalId(user));
    const real = c.env.district.sessions.real(sessionToken(c));
    if (real && real !== user) c.header('x-canvas-real-user-id', globalId(real));
    const cost = costOf(c.req.path);
    c.header('x-request-cost', String(cost));
    c.header('x-rate-limit-remaining', settle(cost));
  })
  .on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', (c) => {
    c.header(unexpectedHeader, 'write');
    return refuse(c, 403, 'The simulated Canvas takes no writes.');
  })
  .use('*', async (c, next) => {
    if (c.var.user) return await next();
    c.header('www-authenticate', 'Bearer realm="canvas-lms"');
    return refuse(c, 401, 'user authorization required', 'unauthenticated');
  })
  .get('/users/self', (c) => {
    const { user } = c.var;
    if (!user) return notFound(c);
    return reply(c, {
      id: user.id,
      name: user.name,
      created_at: iso(Date.UTC(2021, 7, 2, 15, 14, 5)),
      sortable_name: user.sortable,
      short_name: user.name,
      avatar_url: `https://${c.env.district.facts.host}/images/messages/avatar-50.png`,
      last_name: user.sortable.split(', ')[0],
      first_name: user.sortable.split(', ')[1],
      locale: null,
      effective_locale: 'en',
      permissions: {
        can_update_name: true,
        can_update_avatar: true,
        limit_parent_app_web_access: false,
      },
    });
  })
  .route('/accounts/:account', accounts)
  .route('/accounts/:account', sisImports)
  .notFound((c) => {
    c.header(unexpectedHeader, 'path');
    return notFound(c);
  });
