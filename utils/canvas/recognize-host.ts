import * as z from 'zod/mini';
import type { Host } from '../hosts/host';
import { problemOf } from './answer';
import { parseCanvasJson } from './json';
import { type Network, reach } from './reach';

/** Why a host is not taken for a Canvas, or not now. */
export const Hindrance = z.enum([
  'not-canvas',
  'unreachable',
  'offline',
  'throttled',
  'server-error',
]);
export type Hindrance = z.infer<typeof Hindrance>;

const User = z.object({ id: z.union([z.string(), z.number()]) });
const Refusal = z.object({ status: z.string(), errors: z.array(z.unknown()) });

function holds(schema: z.ZodMiniType, text: string): boolean {
  try {
    return schema.safeParse(parseCanvasJson(text)).success;
  } catch {
    return false;
  }
}

/**
 * Null when a host answers as Canvas does, to whoever is signed in or not; else what is in the way. A
 * login page, a proxy's own 401 and other services are `not-canvas`. Canvas's refusal names its realm
 * or has status and errors (canvas-lms lib/authentication_methods.rb).
 */
export async function recognizeHost(network: Network, host: Host): Promise<Hindrance | null> {
  const reached = await reach(network, host, 'users/self');
  if ('problem' in reached) return reached.problem;
  const { response, text } = reached;
  if (text === null) return 'not-canvas';
  if (response.status === 200) return holds(User, text) ? null : 'not-canvas';
  const problem = problemOf(response.status, text);
  if (problem === 'throttled' || problem === 'server-error') return problem;
  const isCanvas =
    /canvas-lms/.test(response.headers.get('www-authenticate') ?? '') || holds(Refusal, text);
  return isCanvas ? null : 'not-canvas';
}
