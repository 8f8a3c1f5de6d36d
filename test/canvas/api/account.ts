import type { Context } from 'hono';
import type { CanvasEnv } from '../world.ts';
import { refuse, reply } from './reply.ts';

/** The account that a path names; null when this Canvas has none of that id. */
export function accountOf(
  c: Context<CanvasEnv>,
): { id: bigint; name: string; root: boolean } | null {
  const { accountId, subAccount, name } = c.env.district.facts;
  const asked = c.req.param('account');
  if (asked === 'self' || asked === 'default' || asked === String(accountId)) {
    return { id: accountId, name, root: true };
  }
  return asked === String(subAccount.id) ? { ...subAccount, root: false } : null;
}

/**
 * What Canvas checks before it tells of SIS imports, in its order: root account, feature,
 * permission. Null when nothing stands in the way.
 */
export function sisRefusal(c: Context<CanvasEnv>): Response | null {
  const { settings } = c.env.district;
  const account = accountOf(c);
  if (!account) return refuse(c, 404, 'The specified resource does not exist.');
  if (!account.root) {
    return reply(c, { errors: ['SIS imports can only be executed on root accounts'] }, 400);
  }
  if (!settings.sisImports) {
    return reply(c, { errors: ['SIS imports are not enabled for this account'] }, 403);
  }
  return settings.permission === 'granted' && mayRead(c) ? null : unauthorized(c);
}

export function mayRead(c: Context<CanvasEnv>): boolean {
  return c.var.user?.role !== 'teacher';
}

/** Signed in, but not allowed: 401 on older settings, 403 on newer ones. */
export function unauthorized(c: Context<CanvasEnv>): Response {
  const status = c.env.district.settings.permission === 'refused-403' ? 403 : 401;
  return refuse(c, status, 'user not authorized to perform that action', 'unauthorized');
}
