import { posix } from 'node:path';

/**
 * The folders of the project, each above what it may import. A file belongs to the longest that holds it;
 * within one folder anything may import anything.
 */
export const layers = [
  'entrypoints',
  'components/welcome',
  'components/popup',
  'components/messages',
  'components/settings',
  'components/insight',
  'components/panel',
  'components/ui',
  'utils/use-notifications.ts',
  'utils/use-snapshot.ts',
  'utils/background',
  'utils/background/hosts',
  'utils/background/tabs',
  'utils/background/notices',
  'utils/in-page',
  'utils/messages.ts',
  'utils/background-message.ts',
  'components/text', // also what badge and notifications say
  'utils/page/structure',
  'utils/page/reader.ts',
  'utils/page/anchor',
  'utils/page/read',
  'utils/page/detect',
  'utils/page/locate',
  'utils/page/parse',
  'utils/page/tree',
  'utils/page/words',
  'utils/page/text.ts',
  'utils/storage',
  'utils/reports',
  'utils/canvas',
  'utils/roster/events',
  'utils/roster/assess',
  'utils/roster/ledger',
  'utils/roster/audit',
  'utils/roster/overdue',
  'utils/roster/estimate',
  'utils/roster/explain',
  'utils/roster/model',
  'utils/roster/time',
  'utils/hosts',
  'utils',
] as const;
type Layer = (typeof layers)[number];

/** Null for a file that is none of the product's. */
function layerOf(path: string): Layer | null {
  const holding = layers.filter((layer) => path === layer || path.startsWith(`${layer}/`));
  return holding.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** What a source file imports, types too: specifiers as they are written. */
export function specifiersOf(source: string): string[] {
  const pattern = /(?:\bfrom|\bimport|\bimport\(|@import)\s*(['"])([^'"\n]+)\1/g;
  return [...source.matchAll(pattern)].map(([, , specifier = '']) => specifier);
}

const typesAlone =
  /\b(?:import|export)\s+(?:type\b|\{(?:\s*type\s[^,{}]+,?)+\s*\})[^;'"]*\bfrom\s*(['"])[^'"\n]+\1/g;

/** What of it is left in the build: what imports types alone is gone. */
const valuesOf = (source: string) => specifiersOf(source.replaceAll(typesAlone, ''));

type Sources = ReadonlyMap<string, string>;

/** The file a relative specifier means; null for a package, or for what is no source. */
function resolve(sources: Sources, from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = posix.join(posix.dirname(from), specifier.split('?')[0] ?? '');
  return ['', '.ts', '.tsx'].map((end) => path + end).find((each) => sources.has(each)) ?? null;
}

/** Every import between files of the product, as `from > to`. */
export function importsAmong(sources: Sources): [from: string, to: string][] {
  return [...sources].flatMap(([from, source]) =>
    specifiersOf(source).flatMap((specifier): [string, string][] => {
      const to = resolve(sources, from, specifier);
      return to === null ? [] : [[from, to]];
    }),
  );
}

/** Imports from a folder to one above it, as `from > to`, sorted. `sources`: text by path from the root. */
export function upward(sources: Sources): string[] {
  const rank = (path: string) => layers.indexOf(layerOf(path) ?? 'utils');
  const found = importsAmong(sources).filter(([from, to]) => {
    if (layerOf(from) === null || layerOf(to) === null) return false;
    return rank(to) < rank(from);
  });
  return [...new Set(found.map((pair) => pair.join(' > ')))].sort();
}

/** The ways by which a file brings packages into the build, each as the files from it to the package. */
function bundled(sources: Sources, start: string): string[][] {
  const ways = new Map([[start, [start]]]);
  const packages: string[][] = [];
  for (const [path, way] of ways) {
    for (const specifier of valuesOf(sources.get(path) ?? '')) {
      const file = resolve(sources, path, specifier);
      if (file === null) {
        if (!specifier.startsWith('.')) packages.push([...way, specifier]);
      } else if (!ways.has(file)) ways.set(file, [...way, file]);
    }
  }
  return packages;
}

const pure = /^utils\/(?:roster|page)\//;
const impure = /^(?:webextension-polyfill|wxt|preact|react|#imports|@wxt-dev)(?:\/|$)/;
/** What a browser has beside its DOM: storage, network, and what extensions alone may do. */
const browserGlobal =
  /(?<![\w.'"`])(?:(?:browser|chrome|navigator)\.\w+|(?:fetch|alert)\(|(?:local|session)Storage\b|indexedDB\b)/;

/**
 * Where a browser or an interface is imported, however far down, and must not be, as `from > … > package`;
 * its globals, as `from > global`.
 */
export function impurities(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) => {
    if (!pure.test(path)) return [];
    const typed = specifiersOf(source).map((specifier) => [path, specifier]);
    const ways = [...typed, ...bundled(sources, path)].filter((way) =>
      impure.test(way.at(-1) ?? ''),
    );
    const [global] = browserGlobal.exec(source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')) ?? [];
    return [
      ...new Set([...ways, ...(global ? [[path, global]] : [])].map((way) => way.join(' > '))),
    ];
  });
}

const inPage = /^entrypoints\/[^/]+\.content(?:\/index)?\.tsx?$/;

/** Content scripts that would bundle the schemas, which only the doors of the background need. */
export function schemasInPages(sources: Sources): string[] {
  return [...sources.keys()]
    .filter((path) => inPage.test(path))
    .flatMap((path) => bundled(sources, path))
    .filter((way) => /^zod(?:\/|$)/.test(way.at(-1) ?? ''))
    .map((way) => way.join(' > '));
}
