import type { Clock } from './clock.ts';
import type { District } from './district.ts';
import type { User } from './district-facts.ts';
import type { Faults } from './faults.ts';
import type { Requests } from './requests.ts';

/** All that the simulated hosts share. */
export interface World {
  clock: Clock;
  faults: Faults;
  requests: Requests;
  /** By Canvas host. */
  districts: Map<string, District>;
  /** One-shot tickets with which a Canvas page launches a tool. */
  launches: Map<string, Visit>;
}

/** Who opened a tool, and from which Canvas. */
export interface Visit {
  district: District;
  user: User;
}

/** What every handler of a Canvas host finds in `c.env`. */
export interface CanvasEnv {
  Bindings: { world: World; district: District };
  Variables: { user: User | null };
}

export interface ToolEnv {
  Bindings: { world: World };
  /** The word by which a page's own script may write styles. */
  Variables: { styleNonce?: string };
}

/** Set on an answer to something that the real host does not have; taken off before it is sent. */
export const unexpectedHeader = 'x-simulation-unexpected';
