import { createGrouping } from '../../utils/roster/explain/group/group';
import { failedSync } from '../unit/roster/explain/group/sync';
import type { Figure } from './bench';

const slice = 100;

/** The longest piece of work while 4,020 messages are grouped, in CPU time; above 50 ms a page stutters. */
export default function longestPiece(): Figure[] {
  const rows = failedSync();
  const timed = (work: () => unknown) => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  };
  const run = () => {
    const grouping = createGrouping();
    const slices = Array.from({ length: Math.ceil(rows.length / slice) }, (_, n) =>
      timed(() => grouping.add(rows.slice(n * slice, (n + 1) * slice))),
    );
    return { slice: Math.max(...slices), result: timed(() => grouping.result()) };
  };
  run(); // warm
  const found = run();
  return [
    { name: 'grouping: longest slice of 100 messages', value: found.slice, unit: 'ms' },
    { name: 'grouping: causes of 4,020 messages', value: found.result, unit: 'ms' },
  ];
}
