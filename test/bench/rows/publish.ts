import { viewLedger } from '../../../utils/roster/assess/view';
import { Ledger } from '../../../utils/roster/model/ledger';
import { startCanvas } from '../../canvas/server';
import { Computer } from '../../night/computer';
import { canvasHost, ledgerOf, visit } from '../../night/night';
import type { Port } from '../../night/port';
import { busyLedger, type Load, listOf } from '../busy-ledger';
import { type Effort, figureOf, type Measured } from '../figure';
import { median } from '../statistics';

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const month: Load = { accounts: 1, jobs: 150, imports: 300 };
const tab = { id: 2, url: `https://${canvasHost}/accounts/1/external_tools/42` };

/** The production worker with such a ledger, and an overlay that is connected to it. */
async function watched(load: Load): Promise<{ computer: Computer; port: Port; began: number }> {
  const computer = new Computer(await startCanvas({ scenario: 'nothing-to-do', speed: 0 }));
  await visit(computer);
  computer.endWorker();
  const began = computer.now();
  const known = ledgerOf(computer).accounts[canvasHost];
  const ledger = busyLedger(canvasHost, load, began);
  const first = ledger.accounts[canvasHost];
  if (!known || !first) throw new Error('the account is not known');
  ledger.accounts[canvasHost] = { ...first, user: known.user };
  computer.local.set('ledger', JSON.stringify(JSON.stringify(ledger)));
  // So that history holds what ended before it is measured.
  const port = await computer.connect('overlay', tab);
  await port.tell({ kind: 'reading', reading: listOf(load.jobs, began) });
  return { computer, port, began };
}

/** CPU of one reading, until every surface shows it, and of what that would be done without any thought. */
async function measure(load: Load, rounds: number) {
  const { computer, port, began } = await watched(load);
  const published: number[] = [];
  const naive: number[] = [];
  for (let n = 0; n < rounds; n++) {
    computer.advance(1000);
    const reading = listOf(load.jobs, began, computer.now());
    const begun = cpu();
    await port.tell({ kind: 'reading', reading });
    published.push(cpu() - begun);
    const ledger = ledgerOf(computer);
    const text = JSON.stringify(ledger);
    const again = cpu();
    for (let parse = 0; parse < 8; parse++) Ledger.parse(JSON.parse(text));
    for (let view = 0; view < 5; view++) viewLedger(ledger);
    naive.push(cpu() - again);
  }
  if (!port.snapshot.jobs.some(({ status }) => status === 'in-progress')) {
    throw new Error('the reading was not taken');
  }
  await computer.canvas.close();
  // The first ones warm the code.
  const from = Math.min(3, rounds - 1);
  return { published: published.slice(from), naive: naive.slice(from) };
}

export default async function publish({ isQuick }: Effort): Promise<Measured> {
  const counts = isQuick ? [1] : [1, 10, 100];
  const all: ({ accounts: number } & Awaited<ReturnType<typeof measure>>)[] = [];
  for (const accounts of counts) {
    all.push({
      accounts,
      ...(await measure({ ...month, accounts }, isQuick ? 8 : accounts > 10 ? 5 : 20)),
    });
  }
  const points = (of: 'published' | 'naive') =>
    all.map((each) => ({ x: each.accounts, y: median(each[of]) }));
  return {
    figures: all.map(({ accounts, published, naive }) =>
      figureOf(
        {
          name: `A reading of 150 jobs and 300 imports, merged and shown everywhere${accounts > 1 ? `, ${accounts} accounts` : ''}`,
          unit: 'ms',
          baseline: { name: 'eight parses, five derivations', value: median(naive) },
          goal: accounts > 1 ? { times: 5 } : { most: 5, times: 5 },
        },
        published,
      ),
    ),
    remarks: [
      'A reading goes through the simulated browser of the nights, whose storage and database are slower than a real one; most of the rest is deriving status, runs and findings anew after each change.',
    ],
    plots: isQuick
      ? []
      : [
          {
            id: 'publish',
            title: 'CPU of the worker for one reading of a page',
            x: { name: 'accounts' },
            y: { name: 'CPU', unit: 'ms' },
            lines: [
              { name: 'eight parses, five derivations', points: points('naive') },
              { name: 'Rosterscope', points: points('published') },
            ],
          },
        ],
  };
}
