import { JSDOM } from 'jsdom';
import { readPage } from '../../utils/page/read/read-page';
import { longList } from '../canvas/tool/hostile';
import { markupA } from '../canvas/tool/markup-a';
import { pageOf } from '../unit/page/pages';
import { listSample } from '../unit/page/samples';
import type { Figure } from './bench';

const times = 20;

/** Reading a list of so many jobs, in CPU time: a long one costs no more than its parts that are read. */
export default function reading(): Figure[] {
  globalThis.DOMParser = new JSDOM('').window.DOMParser;
  return [50, 1000, 10_000].map((jobs) => {
    const document = pageOf(markupA, longList(jobs)(listSample));
    if (readPage(document, 0)?.page !== 'list') throw new Error(`${jobs} jobs are not understood`);
    const before = process.cpuUsage();
    for (let left = times; left > 0; left--) readPage(document, 0);
    const value = process.cpuUsage(before).user / 1000 / times;
    return { name: `reading: a list of ${jobs.toLocaleString('en')} jobs`, value, unit: 'ms' };
  });
}
