import * as z from 'zod/mini';
import type { Host } from './host';
import { hostName } from './parse-host';

export const HostName: z.ZodMiniType<Host, Host> = z
  .string()
  .check(z.maxLength(253), z.regex(hostName));

/** What the admin allowed a host for: a Canvas of its own, or the page of a tool inside Canvas. */
export const HostRole = z.enum(['canvas', 'tool']);
export type HostRole = z.infer<typeof HostRole>;

/** The hosts the admin allowed, beside those granted at install. */
export const Hosts = z.record(HostName, HostRole);
export type Hosts = z.infer<typeof Hosts>;

/** A host in the settings: allowed for something, or found by visiting it. */
export interface HostLine {
  host: Host;
  role: HostRole | 'found';
}
