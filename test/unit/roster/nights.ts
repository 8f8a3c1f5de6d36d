import { digest } from '../../../utils/roster/model/digest';
import type { Run, RunFigures, StepRun } from '../../../utils/roster/model/run';
import type { StepName } from '../../../utils/roster/model/step';
import { DAY, MINUTE } from '../../../utils/roster/time/units';
import { dayOf, fromWall, weekdayOf } from '../../../utils/roster/time/wall-clock';
import { random } from '../../canvas/random';
import { ofDiff, unreported } from './unreported';

export type Night = {
  run: Run;
  /** What a page shows of a step so many ms after its start. */
  percent: Record<StepName, (elapsed: number) => number>;
};

export type Nights = {
  seed: number;
  count: number;
  /** Date of the first night, local. */
  from?: string;
  zone?: string;
  /** The night on which all sections and enrollments of a second term arrive; none by default. */
  termChange?: number;
  /** Local dates on which nothing is run. */
  isOff?: (day: number) => boolean;
};

/** A district at the start: records by type, and the share of each that conversion drops. */
const district = {
  accounts: { total: 32, loss: 0 },
  terms: { total: 4, loss: 0 },
  users: { total: 9200, loss: 0.012 },
  courses: { total: 1180, loss: 0 },
  sections: { total: 2450, loss: 0.006 },
  enrollments: { total: 46_000, loss: 0.031 },
};
type Type = keyof typeof district;
const types = Object.keys(district) as Type[];

/** Ordinary nights of one district, oldest first: noise, weekends, busy days, a few failures. */
export function nights({
  seed,
  count,
  from = '2026-08-24',
  zone = 'America/New_York',
  termChange,
  isOff = () => false,
}: Nights): Night[] {
  const dice = chances(seed);
  const totals = Object.fromEntries(types.map((type) => [type, district[type].total])) as Record<
    Type,
    number
  >;
  const made: Night[] = [];
  let load = 1;
  for (let day = dayOf(Date.parse(from)); made.length < count; day++) {
    if (isOff(day)) continue;
    const index = made.length;
    // The machines of a SIS are busy or idle for days on end.
    load = load ** 0.7 * dice.spread(0.12);
    const weekend = weekdayOf(day) === 0 || weekdayOf(day) === 6;
    const figures: Record<string, RunFigures> = {};
    let rows = 0;
    for (const type of types) {
      const newTerm = index === termChange && (type === 'sections' || type === 'enrollments');
      const row = changes(dice, totals[type], weekend, newTerm);
      totals[type] += row.created + row.restored - row.deleted;
      const extracted = totals[type];
      const dropped = Math.round(extracted * district[type].loss * dice.spread(0.08));
      rows += row.imported;
      figures[type] = { extracted, converted: extracted - dropped, ...row };
    }
    // Up to twice as slow is ordinary now and then; beyond that a night is rightly called long.
    const slow = dice.share(0.04) ? 1.3 + 0.7 * dice.next() : 1;
    const size = totals.enrollments / district.enrollments.total;
    const minutes = {
      extract: 18 * load * slow * size * dice.spread(0.18) * (weekend ? 0.9 : 1),
      conversion: 4 * size * dice.spread(0.15),
      import: (14 + rows / 900) * load * dice.spread(0.22) * (dice.share(0.03) ? 1.8 : 1),
    };
    const late = dice.share(0.04) ? 12 + dice.next() * 18 : dice.next() * 5;
    const startedAt = fromWall(day * DAY + 2 * 60 * MINUTE, zone) + Math.round(late * MINUTE);
    const { run, percent } = night(dice, `job:${index}`, startedAt, minutes, figures);
    // What a failed night leaves undone the next one does; not so here, so the great one succeeds.
    const fails = dice.share(0.015) && index !== termChange;
    made.push({ run: fails ? failing(run) : run, percent });
  }
  return made;
}

type Dice = ReturnType<typeof chances>;

function chances(seed: number) {
  const next = random(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    share: (share: number) => next() < share,
    /** A factor around 1, log-normal. */
    spread: (sigma: number) => Math.exp(sigma * normal()),
  };
}

/** What one night changes of one type: little, nothing on weekends, now and then a busy day. */
function changes(dice: Dice, total: number, weekend: boolean, newTerm: boolean) {
  if (newTerm) {
    const created = Math.round(total * (0.95 + dice.next() * 0.1));
    return { created, restored: 0, deleted: Math.round(total * 0.01), imported: created };
  }
  const part = (share: number) => Math.round(total * share * dice.next());
  const busy = dice.share(0.05) ? 5 : 1;
  const quiet = weekend && dice.share(0.8);
  const row = quiet
    ? { created: 0, restored: 0, deleted: 0 }
    : { created: part(0.004 * busy), restored: part(0.0004), deleted: part(0.003 * busy) };
  const renamed = quiet ? 0 : part(0.003);
  return { ...row, imported: row.created + row.restored + row.deleted + renamed };
}

function night(
  dice: Dice,
  key: string,
  startedAt: number,
  minutes: Record<StepName, number>,
  figures: Record<string, RunFigures>,
): Night {
  let at = startedAt;
  const step = (name: StepName, wait: number): StepRun => {
    const start = at + Math.round(wait * MINUTE);
    at = start + Math.round(minutes[name] * MINUTE);
    return { state: 'complete', startedAt: start, endedAt: at };
  };
  const steps = {
    extract: step('extract', 0),
    conversion: step('conversion', 0.5 + dice.next()),
    import: step('import', 1 + dice.next() * 4),
  };
  const warnings = dice.share(0.3) ? Math.ceil(dice.next() * 40) : 0;
  const run: Run = {
    key,
    host: 'demo.instructure.com',
    kind: 'job',
    series: digest('nightly'),
    startedAt,
    endedAt: at,
    asOf: at,
    status: warnings > 0 ? 'warning' : 'completed',
    steps,
    figures,
    ...unreported,
    flags: ofDiff,
    errorCount: 0,
    warningCount: warnings,
    digests: { configuration: digest('all years'), templates: digest('k12, staff') },
  };
  const percent = {
    extract: progress(dice, minutes.extract, 12, 0),
    conversion: progress(dice, minutes.conversion, 6, 0),
    import: progress(dice, minutes.import, 99, 0.04 + dice.next() * 0.1),
  };
  return { run, percent };
}

/** The same night, had the SIS refused the extract half-way. */
function failing(run: Run): Run {
  const { startedAt, endedAt } = run.steps.extract;
  const end = Math.round(((startedAt ?? 0) + (endedAt ?? 0)) / 2);
  const none: StepRun = { state: 'waiting', startedAt: null, endedAt: null };
  return {
    ...run,
    status: 'failed',
    endedAt: end,
    asOf: end,
    figures: {},
    warningCount: null,
    errorCount: null,
    steps: {
      extract: { state: 'failed', startedAt, endedAt: end },
      conversion: none,
      import: none,
    },
  };
}

/** Chunks of uneven cost after a share of the time at 0 %; never 100 before the end, as in Canvas. */
function progress(dice: Dice, minutes: number, chunks: number, flat: number) {
  const costs = Array.from({ length: chunks }, () => dice.spread(0.6));
  const all = costs.reduce((sum, cost) => sum + cost, 0);
  return (elapsed: number) => {
    const share = (elapsed / (minutes * MINUTE) - flat) / (1 - flat);
    let through = 0;
    let spent = 0;
    for (const cost of costs) {
      spent += cost / all;
      if (spent > share) break;
      through++;
    }
    return Math.min(99, Math.round((100 * through) / chunks));
  };
}
