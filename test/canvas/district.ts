import type { DistrictFacts, User } from './district-facts.ts';
import { random } from './random.ts';
import { Sessions } from './sign-in/sessions.ts';
import { type ImportPlan, planImport, queueUp } from './sync/import-plan.ts';
import { importsAt, type JobPlan, planJob } from './sync/job-plan.ts';
import type { ImportScript, JobScript, Scenario } from './sync/script.ts';
import { Buckets } from './throttle.ts';
import type { View } from './tool/view.ts';
import type { Opener } from './tool/without-ids.ts';
import { english, type Words } from './tool/words.ts';
import { nextAt } from './zone.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
export const syncHour = 2;

/** What an admin hands in on the SIS Import page. */
const handedIn: ImportScript = { minutes: 6, rows: { course: 64, user: 612 }, end: 'imported' };

/** What a test may set at any time. */
export interface Settings {
  /** Whether admins may read SIS imports, and how Canvas says no. */
  permission: 'granted' | 'refused-401' | 'refused-403';
  /** The account's SIS import feature. */
  sisImports: boolean;
  /** `while(1);` before JSON on session requests whose Accept lacks JSON. */
  jsonPrefix: boolean;
  throttleStatus: 403 | 429;
  /** Name of the tool's markup. */
  markup: string;
  /** The markup from the next opening of the tool on, where it is to change with every one. */
  nextMarkup: (() => string) | null;
  /**
   * How the tool's page sizes its frame: not at all; by `lti.frameResize` after it has drawn itself and at
   * every resize; or after it has drawn itself alone, at once or late. A page that sizes its frame does not
   * scroll in it.
   */
  frameSizing: 'none' | 'at-resize' | 'when-drawn' | 'late';
  /** Shape of Canvas's own SIS Import page: as in 2022, or with its form mounted by React (2025). */
  sisImportShape: 'jquery' | 'react';
  /** Whether a page of another host may have this one's drawn ahead, as an address bar does of itself. */
  mayBeDrawnAhead: boolean;
  /** Language of the tool. */
  words: Words;
  /** Null where the tool's pages tell the ids of jobs; else how a page without any opens the details. */
  withoutIds: Opener | null;
  /** What becomes of each view before it is written: hostile texts, ten thousand rows. */
  twist: (view: View) => View;
}

/** One Canvas host with its account, its people and what goes on in it. */
export class District {
  readonly settings: Settings = {
    permission: 'granted',
    sisImports: true,
    jsonPrefix: true,
    throttleStatus: 403,
    markup: 'a',
    nextMarkup: null,
    frameSizing: 'none',
    sisImportShape: 'jquery',
    mayBeDrawnAhead: false,
    words: english,
    withoutIds: null,
    twist: (view) => view,
  };
  readonly sessions: Sessions;
  readonly buckets: Buckets;
  scenario: Scenario | null = null;
  jobs: JobPlan[] = [];
  imports: ImportPlan[] = [];
  schedulePaused = false;
  #nextJobId: number;
  #nextImportId: bigint;
  #runs = 0;

  /** `waited`: see `Clock`. */
  constructor(
    readonly facts: DistrictFacts,
    waited: () => number,
  ) {
    this.buckets = new Buckets(waited);
    this.sessions = new Sessions(facts.users);
    this.#nextJobId = facts.firstJobId;
    this.#nextImportId = facts.firstImportId;
  }

  /** Forgets all jobs and imports and opens a scenario at `now` (simulated ms). */
  play(scenario: Scenario, now: number): void {
    this.scenario = scenario;
    this.jobs = [];
    this.imports = [];
    this.schedulePaused = false;
    this.#runs = 0;
    const integration = this.user('integration').name;
    const begun = scenario.current && now - scenario.current.startedMinutesAgo * minute;
    const noon = begun === null ? now : begun - day / 2;
    const starts = scenario.earlier.map((job, n) => ({
      job,
      startedAt: nextAt(syncHour, this.facts.timeZone, noon - day * (n + 1)),
      seed: scenario.seed * 1000 + n + 1,
    }));
    if (scenario.current && begun !== null) {
      starts.unshift({ job: scenario.current.job, startedAt: begun, seed: scenario.seed });
    }
    for (const [n, { afterMinutes, job }] of (scenario.later ?? []).entries()) {
      starts.unshift({ job, startedAt: now + afterMinutes * minute, seed: scenario.seed + 7 + n });
    }
    const made = [
      ...starts.map((start) => ({
        at: start.startedAt,
        make: () => this.#addJob(start.job, { postedBy: integration, ...start }),
      })),
      ...scenario.imports.map(({ createdMinutesAgo, by, script }, n) => {
        const createdAt = now - createdMinutesAgo * minute;
        return {
          at: createdAt,
          make: () => this.#addImport(script, createdAt, scenario.seed + 97 * n, by),
        };
      }),
    ];
    for (const { make } of made.sort((a, b) => a.at - b.at)) make();
    queueUp(this.imports);
  }

  /** *Run this schedule now*, pressed by an admin. */
  runNow(now: number, postedBy: string): JobPlan {
    if (!this.scenario) throw new Error('no scenario is playing');
    this.#runs += 1;
    const seed = this.scenario.seed + 500 * this.#runs;
    const job = this.#addJob(this.scenario.next, { postedBy, startedAt: now, seed });
    queueUp(this.imports);
    return job;
  }

  /** A file handed in by an admin on the SIS Import page. */
  upload(now: number): ImportPlan {
    const plan = this.#addImport(handedIn, now, 977 * this.imports.length, 'admin');
    queueUp(this.imports);
    return plan;
  }

  user(role: User['role']): User {
    const found = this.facts.users.find((user) => user.role === role);
    if (!found) throw new Error(`${this.facts.name} has no ${role}`);
    return found;
  }

  #addJob(script: JobScript, of: { postedBy: string; startedAt: number; seed: number }): JobPlan {
    const { postedBy, startedAt, seed } = of;
    const id = String(this.#nextJobId++);
    const job = planJob(script, { id, postedBy, startedAt, seed });
    const at = importsAt(job);
    if (at !== null) {
      const next = random(seed ^ 0x2545f491);
      job.imports = script.batches.map((batch, n) =>
        this.#addImport(
          batch,
          at + n * 2000 + Math.floor(next() * 900),
          seed + 31 * (n + 1),
          'integration',
        ),
      );
    }
    this.jobs.push(job);
    return job;
  }

  #addImport(script: ImportScript, createdAt: number, seed: number, by: User['role']): ImportPlan {
    const plan = planImport(script, {
      id: this.#nextImportId++,
      userId: this.user(by).id,
      createdAt,
      seed,
      byHand: by === 'admin',
    });
    this.imports.push(plan);
    return plan;
  }
}
