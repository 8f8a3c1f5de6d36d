import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { toJson } from '../json.ts';
import type { CanvasEnv } from '../world.ts';

const stringIds = 'application/json+canvas-string-ids';

/** An API answer: ids and prefix as the request's Accept header asks for them. */
export function reply(
  c: Context<CanvasEnv>,
  value: unknown,
  status: ContentfulStatusCode = 200,
): Response {
  const accept = c.req.header('accept') ?? '';
  const guarded = c.env.district.settings.jsonPrefix && !accept.includes('application/json');
  const body = toJson(value, accept.includes(stringIds));
  return c.body(guarded ? `while(1);${body}` : body, status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'max-age=0, private, must-revalidate',
  });
}

/** Most refusals carry their messages this way. */
export function refuse(
  c: Context<CanvasEnv>,
  status: ContentfulStatusCode,
  message: string,
  word?: string,
): Response {
  return reply(c, { ...(word && { status: word }), errors: [{ message }] }, status);
}

export function notFound(c: Context<CanvasEnv>): Response {
  return refuse(c, 404, 'The specified resource does not exist.');
}
