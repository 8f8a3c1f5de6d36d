import { ledgerOf } from '../../night/night';
import { Days, day, hour, syncs } from '../days';
import { counted, type Effort, type Measured } from '../figure';

/** Days after which the ledger forgets. */
const retention = 30;
const accounts = 3;

interface Morning {
  day: number;
  /** Of `storage.local`, as text. */
  stored: number;
  cpu: number;
}

/**
 * A sync a night on each of three accounts. The computer is on for half an hour a day: what is kept comes from
 * syncs, not from asking.
 */
async function mornings(count: number) {
  const days = await Days.begin(syncs(1, 0, count + 2), accounts);
  const all: Morning[] = [];
  try {
    for (let n = 1; n <= count; n++) {
      days.closeLid(day - hour / 2);
      const { cpu, wakes } = await days.pass(hour / 2);
      const { local } = days.computer;
      const stored = [...local].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
      all.push({ day: n, stored: stored / 1000, cpu: cpu / Math.max(1, wakes) });
    }
    const { complaints } = days.computer;
    return {
      all,
      errors: complaints.length,
      known: Object.keys(ledgerOf(days.computer).imports).length,
    };
  } finally {
    await days.close();
  }
}

export default async function soak({ isQuick }: Effort): Promise<Measured> {
  const count = isQuick ? 2 : retention + 12;
  const { all, errors, known } = await mornings(count);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || known < accounts * Math.min(count - 1, retention - 2)) {
    throw new Error(`only ${known} imports were seen in ${count} days`);
  }
  const full = all[Math.min(retention, count - 1)] ?? last;
  const name = `${count} days of ${accounts} accounts`;
  return {
    figures: [
      counted({
        name: `Soak, ${name}: stored in the end`,
        unit: 'kB',
        value: last.stored,
        baseline: { name: `day ${full.day}`, value: full.stored },
        ...(isQuick ? {} : { goal: { most: full.stored * 1.05 } }),
      }),
      counted({
        name: `Soak, ${name}: CPU of a wake in the end`,
        unit: 'ms',
        value: last.cpu,
        baseline: { name: 'day 1', value: first.cpu },
      }),
      counted({
        name: `Soak, ${name}: errors`,
        unit: 'count',
        value: errors,
        baseline: { name: 'nights', value: count * accounts },
        goal: { most: 0 },
      }),
    ],
    plots: isQuick
      ? []
      : [
          {
            id: 'soak',
            title: `What is stored of ${accounts} accounts`,
            x: { name: 'day', isLinear: true },
            y: { name: 'stored', unit: 'kB', isLinear: true },
            lines: [
              {
                name: 'storage.local',
                points: all.map((each) => ({ x: each.day, y: each.stored })),
              },
            ],
          },
        ],
  };
}
