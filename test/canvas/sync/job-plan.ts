import { about, random } from '../random.ts';
import type { ImportPlan } from './import-plan.ts';
import type { JobScript, StepScript } from './script.ts';

/** A part of Extract or Conversion: one data type, one after the other. */
export interface StepPart {
  name: string;
  startedAt: number;
  endedAt: number;
  items: number;
}

export interface StepPlan {
  startedAt: number;
  /** When it is through, or where it fails. */
  endedAt: number;
  fails: { percent: number; message: string } | null;
  parts: StepPart[];
}

export interface JobPlan {
  id: string;
  postedBy: string;
  script: JobScript;
  startedAt: number;
  extract: StepPlan;
  /** Null when skipped, and when Extract fails. */
  conversion: StepPlan | null;
  imports: ImportPlan[];
}

/** What a mid-sized district's SIS holds, and how much of the time each type takes. */
const dataTypes = [
  { name: 'Orgs', items: 46, share: 0.03 },
  { name: 'Academic Sessions', items: 18, share: 0.04 },
  { name: 'Courses', items: 1264, share: 0.13 },
  { name: 'Classes', items: 3890, share: 0.22 },
  { name: 'Users', items: 12875, share: 0.26 },
  { name: 'Enrollments', items: 58420, share: 0.32 },
];

/** The plan of Extract and Conversion; imports are added by who makes them. */
export function planJob(
  script: JobScript,
  of: { id: string; postedBy: string; startedAt: number; seed: number },
): JobPlan {
  const next = random(of.seed);
  const sizes = dataTypes.map(({ name, items }) =>
    Math.round(items * about(next, 0.01) * (script.extracted?.[name] ?? 1)),
  );
  const extract = planStep(script.extract, of.startedAt, next, sizes);
  const goesOn = script.conversion && !extract.fails;
  // A few items have no counterpart in Canvas and are left out on every night.
  const converted = sizes.map((items, n) => {
    const share = script.converted?.[dataTypes[n]?.name ?? ''] ?? 1;
    return Math.round((items - Math.floor(items * 0.002 * next())) * share);
  });
  const conversion =
    goesOn && script.conversion
      ? planStep(script.conversion, extract.endedAt + 3000, next, converted)
      : null;
  return { ...of, script, extract, conversion, imports: [] };
}

/** When the imports are handed to Canvas; null when the job ends before. */
export function importsAt(job: JobPlan): number | null {
  if (job.extract.fails || job.conversion?.fails) return null;
  return (job.conversion ?? job.extract).endedAt + 4000;
}

function planStep(
  script: StepScript,
  startedAt: number,
  next: () => number,
  sizes: number[],
): StepPlan {
  const length = Math.round(script.minutes * 60_000 * about(next, 0.06));
  let at = startedAt;
  const parts = dataTypes.map(({ name, share }, n) => {
    const from = at;
    at += Math.round(length * share);
    return { name, startedAt: from, endedAt: at, items: sizes[n] ?? 0 };
  });
  const fails = script.fails ?? null;
  return {
    startedAt,
    endedAt: fails ? startedAt + Math.round((length * fails.atPercent) / 100) : at,
    fails: fails && { percent: fails.atPercent, message: fails.message },
    parts,
  };
}
