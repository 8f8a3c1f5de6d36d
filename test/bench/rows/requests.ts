import { Days, day, hour, syncs, type Tally } from '../days';
import { counted, type Effort, type Figure, type Measured } from '../figure';

const second = 1000;

interface Case {
  name: string;
  syncsADay: number;
  accounts: number;
  span: number;
}

/** What a client asks that looks every so often, whatever happens. */
const polls = (span: number, every: number, accounts: number) => (accounts * span) / every;

async function measure({ syncsADay, accounts, span }: Case): Promise<Tally> {
  const days = await Days.begin(syncs(syncsADay, syncsADay ? 14 : 0, 2), accounts);
  try {
    await days.pass(hour); // after the page that was opened at the beginning
    const tally = await days.pass(span);
    if (days.computer.complaints.length > 0) throw new Error(days.computer.complaints[0]);
    return tally;
  } finally {
    await days.close();
  }
}

function figuresOf({ name, span, accounts }: Case, tally: Tally): Figure[] {
  const [fast, slow] = [polls(span, 5 * second, accounts), polls(span, 30 * second, accounts)];
  const each = tally.requests > 0 ? tally.bytes / tally.requests : 0;
  return [
    counted({
      name: `Requests, ${name}`,
      unit: 'count',
      value: tally.requests,
      baseline: { name: `every 5 s (every 30 s: ${slow.toLocaleString('en-US')})`, value: fast },
      goal: { times: 50 },
    }),
    counted({
      name: `Bytes of answers, ${name}`,
      unit: 'kB',
      value: tally.bytes / 1000,
      baseline: { name: 'the same answers every 5 s', value: (fast * each) / 1000 },
    }),
  ];
}

/** A week with the lid closed and a sync each night, and then the first minute. */
async function afterAWeek(): Promise<Tally> {
  const days = await Days.begin(syncs(1, 14, 9));
  try {
    days.closeLid(7 * day);
    return await days.pass(60 * second);
  } finally {
    await days.close();
  }
}

export default async function requests({ isQuick }: Effort): Promise<Measured> {
  const cases: Case[] = [
    { name: 'a day that is idle', syncsADay: 0, accounts: 1, span: day },
    { name: 'a day with one sync', syncsADay: 1, accounts: 1, span: day },
    ...(isQuick
      ? []
      : [
          { name: 'a day with ten syncs', syncsADay: 10, accounts: 1, span: day },
          { name: 'an idle hour of 100 accounts', syncsADay: 0, accounts: 100, span: hour },
        ]),
  ];
  const figures: Figure[] = [];
  for (const each of cases) {
    const tally = await measure(each);
    figures.push(...figuresOf(each, tally));
    if (each.accounts === 1 && each.span === day) {
      figures.push(
        counted({
          name: `Wakes of the worker, ${each.name}`,
          unit: 'count',
          value: tally.wakes,
          baseline: { name: 'every 30 s, the soonest an alarm may ring', value: 2880 },
          ...(each.syncsADay === 0 && { goal: { most: 100 } }),
        }),
        counted({
          name: `CPU of a wake, ${each.name}`,
          unit: 'ms',
          value: tally.cpu / tally.wakes,
          baseline: { name: 'what a goal allows', value: 20 },
          goal: { most: 20 },
        }),
      );
    }
  }
  const woken = await afterAWeek();
  figures.push(
    counted({
      name: 'Requests, the first minute after a week asleep',
      unit: 'count',
      value: woken.requests,
      baseline: { name: 'a week of polls every 5 s', value: polls(7 * day, 5 * second, 1) },
      goal: { times: 50 },
    }),
  );
  return { figures };
}
