import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { archive, filesIn } from '../../run/archive';
import { builtFolder, builtSizes } from '../build';
import { counted, type Figure, type Measured } from '../figure';

/**
 * Nearest peers, gzip, in bytes: their own production builds of November 2026, minified, one entry against one
 * entry. Hypothesis is npm's 1.1766.0, preact-devtools and GBLC (a WXT extension of comparable size) own builds.
 */
const peers = {
  'hypothesis boot': 1945,
  'hypothesis annotator': 59_338 + 10_411,
  'hypothesis sidebar': 249_563,
  'preact-devtools panel': 42_559,
  'GBLC content script': 24_968,
  'GBLC background': 26_381,
} as const;
type Peer = keyof typeof peers;

/** Entries of `.size-limit.js` by what they are put beside. */
const nearest: Record<string, Peer> = {
  detector: 'hypothesis boot',
  imports: 'GBLC content script',
  insight: 'hypothesis sidebar',
  popup: 'preact-devtools panel',
  welcome: 'preact-devtools panel',
  messages: 'hypothesis sidebar',
  background: 'GBLC background',
};

interface Weighed {
  name: string;
  size: number;
  sizeLimit: number;
}

/** What `npm run size` checks; that also fails where a budget is not kept, which is no matter here. */
function weighed(): Weighed[] {
  const bin = join(import.meta.dirname, '../../../node_modules/size-limit/bin.js');
  const { stdout } = spawnSync(process.execPath, [bin, '--json'], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

const kB = (bytes: number) => bytes / 1000;

function beside(name: string, size: number, peer: Peer, limit = peers[peer]): Figure {
  return counted({
    name: `Bytes, gzip: ${name}`,
    unit: 'kB',
    value: kB(size),
    baseline: { name: peer, value: kB(peers[peer]) },
    goal: { most: kB(Math.min(limit, peers[peer])) },
  });
}

export default async function bytes(): Promise<Measured> {
  const entries = weighed();
  const of = (name: string) => entries.find((entry) => entry.name === name)?.size ?? Number.NaN;
  const page = of('detector') + of('reader') + of('overlay');
  const zip = await archive(builtFolder, await filesIn(builtFolder));
  const figures = [
    ...entries.flatMap(({ name, size, sizeLimit }) => {
      const peer = nearest[name];
      return peer ? [beside(name, size, peer, sizeLimit)] : [];
    }),
    beside('all on a page of ours until something is to explain', page, 'hypothesis annotator'),
    counted({
      name: 'Bytes: the whole package, zipped, five languages of texts and nine of pages in it',
      unit: 'kB',
      value: kB(zip.length),
      baseline: {
        name: 'hypothesis scripts alone',
        value: kB(peers['hypothesis sidebar'] + peers['hypothesis annotator']),
      },
    }),
    counted({
      name: 'Bytes: installed',
      unit: 'kB',
      value: kB(builtSizes().reduce((sum, { bytes }) => sum + bytes, 0)),
      baseline: { name: 'the same, zipped', value: kB(zip.length) },
    }),
  ];
  return { figures };
}
