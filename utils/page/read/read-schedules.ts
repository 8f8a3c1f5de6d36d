import type { ScheduleReading } from '../../roster/model/reading';
import { entriesIn } from '../locate/entries';
import type { Entries, Entry } from '../locate/entry';
import { textOf, wordOf } from '../locate/fields';
import { sections } from '../locate/sections';
import { parseHour, parseInterval } from '../parse/parse-interval';
import type { Dating } from '../parse/time-of';
import { wallTimeOf } from '../parse/wall-time';
import { zoneName } from '../parse/zone-name';
import { sole } from '../sole';
import { type AxNode, everyNode, leaves } from '../tree/ax-node';
import { lookUp, says } from '../words/look-up';
import { toldSchedules } from './told-schedules';

type Column = 'type' | 'interval' | 'hourOfDay' | 'nextRun';
type ScheduleEntry = Entry<'scheduleColumns'>;

const telling: Column[] = ['nextRun', 'interval', 'hourOfDay'];
const maxSchedules = 50;
const untold = { everyMinutes: null, hourOfDay: null, nextRun: null, zone: null } as const;

/**
 * The Schedules table of either generation (page.md's sources: community ta-p/493068 and ta-p/546151
 * for A, guide 1938246 for B), without schedules of grades. Null where no such table is found; a row
 * that is not understood is there with unknown values.
 */
export function readSchedules(root: AxNode, dating: Dating): ScheduleReading[] | null {
  const scopes = sections(root, 'schedules');
  for (const find of [shownSchedules, toldSchedules]) {
    for (const scope of scopes) {
      const found = find(scope);
      if (!found) continue;
      const isB = found.columns.has('hourOfDay') || found.columns.has('lastRun');
      const generation: 'A' | 'B' = isB ? 'B' : 'A';
      // The buttons of the only schedule may stand below it.
      const around = found.entries.length === 1 ? scope : null;
      return found.entries
        .filter((entry) => kindOf(entry) !== 'grades')
        .slice(0, maxSchedules)
        .map((entry) => ({ generation, ...scheduleOf(entry, generation, around, dating) }));
    }
  }
  return null;
}

function shownSchedules(scope: AxNode[]): Entries<'scheduleColumns'> | null {
  const found = entriesIn(scope, 'scheduleColumns', 3);
  return found && telling.some((column) => found.columns.has(column)) ? found : null;
}

function kindOf({ part, values, misaligned }: ScheduleEntry): 'roster' | 'grades' | 'other' {
  const type = values.get('type');
  if (misaligned) return 'other';
  return type ? (lookUp('jobTypes', textOf(type), part.words) ?? 'other') : 'roster';
}

function scheduleOf(
  entry: ScheduleEntry,
  generation: ScheduleReading['generation'],
  around: AxNode[] | null,
  dating: Dating,
): Omit<ScheduleReading, 'generation'> {
  if (kindOf(entry) !== 'roster') return { ...untold, status: 'unknown' };
  const { values } = entry;
  const { words } = entry.part;
  const shown = textOf(values.get('timeZone'));
  const named = zoneName(shown);
  // A zone that is shown but not understood, or that A does not show, leaves times without a meaning.
  const isAdrift = !named && (shown !== '' || generation === 'A');
  const next = isAdrift ? null : wallTimeOf(values.get('nextRun'), named, dating);
  const hour = parseHour(textOf(values.get('hourOfDay')), words);
  const agree = hour === null || next === null || Number(next.wall.slice(11, 13)) === hour;
  return {
    everyMinutes: parseInterval(textOf(values.get('interval')), words),
    hourOfDay: agree ? hour : null,
    nextRun: next?.wall ?? null,
    zone: next?.zone ?? named,
    status: statusOf(entry, around ?? [entry.part]),
  };
}

/** Its Status column or a word of its own, a next run that says *Paused*, or the button that would pause or resume it. */
function statusOf({ values, part }: ScheduleEntry, around: AxNode[]): ScheduleReading['status'] {
  const buttons = everyNode(around).filter(({ role }) => /^(button|link)$/.test(role));
  const own = values.has('status') ? [] : leaves(around.length > 1 ? around : [part]);
  const statuses = [
    wordOf('scheduleStates', values.get('status')),
    lookUp('scheduleStates', textOf(values.get('nextRun')), part.words),
    ...own.map((leaf) => says('scheduleStates', leaf)),
    ...buttons.map((button) => says('scheduleActions', button)),
  ].filter((state) => state !== null);
  return sole(statuses) ?? 'unknown';
}
