import { expect, test } from 'vitest';
import { importsAmong, impurities, schemasInPages, specifiersOf, upward } from '../../run/layers';

const files = (of: Record<string, string>) => new Map(Object.entries(of));

test('every way to import is seen, of packages and files', () => {
  const source = `import './a.css';
import type { B } from './b';
import {
  c,
} from '../c.ts';
export { d } from "./d";
const e = await import('./e');
const text = 'from nowhere';`;
  expect(specifiersOf(source)).toEqual(['./a.css', './b', '../c.ts', './d', './e']);
});

test('imports are followed to files, with and without their extension', () => {
  const sources = files({
    'components/ui/a.tsx': "import css from './a.css?inline'; import { b } from '../text/b';",
    'components/ui/a.css': '',
    'components/text/b.ts': "import { c } from '../ui/a.tsx'; import { z } from 'zod/mini';",
  });
  expect(importsAmong(sources)).toEqual([
    ['components/ui/a.tsx', 'components/ui/a.css'],
    ['components/ui/a.tsx', 'components/text/b.ts'],
    ['components/text/b.ts', 'components/ui/a.tsx'],
  ]);
});

test('an import from a folder above is found, one from below or beside is not', () => {
  const sources = files({
    'components/ui/a.tsx': "import { b } from '../panel/b';",
    'components/panel/b.ts': "import { c } from './c'; import { x } from '../../utils/language';",
    'components/panel/c.ts': "import { a } from '../ui/a';",
    'utils/language.ts': "import type { e } from './roster/time/e';",
    'utils/roster/time/e.ts': '',
  });
  expect(upward(sources)).toEqual([
    'components/ui/a.tsx > components/panel/b.ts',
    'utils/language.ts > utils/roster/time/e.ts',
  ]);
});

test('a folder within another has its own place', () => {
  const sources = files({
    'utils/background/watch.ts': "import { notice } from './notices/notice';",
    'utils/background/notices/notice.ts': "import { watch } from '../watch';",
  });
  expect(upward(sources)).toEqual([
    'utils/background/notices/notice.ts > utils/background/watch.ts',
  ]);
});

test('what must be pure imports no browser and no interface', () => {
  const sources = files({
    'utils/roster/a.ts':
      "import browser from 'webextension-polyfill'; import * as z from 'zod/mini';",
    'utils/page/read/b.ts': "import { h } from 'preact/hooks'; import { x } from 'wxtended';",
    'utils/storage/c.ts': "import browser from 'webextension-polyfill';",
  });
  expect(impurities(sources)).toEqual([
    'utils/roster/a.ts > webextension-polyfill',
    'utils/page/read/b.ts > preact/hooks',
  ]);
});

test('what must be pure reaches no browser by a file below either, nor by a global', () => {
  const sources = files({
    'utils/roster/a.ts': "import { copy } from '../clipboard';",
    'utils/roster/b.ts': "import type { Copy } from '../clipboard';",
    'utils/clipboard.ts': "import browser from 'webextension-polyfill';",
    'utils/page/c.ts': 'const kept = sessionStorage.getItem("a");',
    'utils/page/d.ts': '/** No fetch() here, nor browser.storage. */\nview.caches.push(1);',
  });
  expect(impurities(sources)).toEqual([
    'utils/roster/a.ts > utils/clipboard.ts > webextension-polyfill',
    'utils/page/c.ts > sessionStorage',
  ]);
});

test('a content script that would bundle the schemas is found, with the way they come', () => {
  const sources = files({
    'entrypoints/a.content.ts': "import { b } from '../utils/b';",
    'entrypoints/c.content/index.tsx': "import type { Run } from '../../utils/run';",
    'entrypoints/d.content.ts': "import {\n  type Run,\n} from '../utils/run';",
    'entrypoints/e.content.ts': "import { type Run, runs } from '../utils/run';",
    'entrypoints/background.ts': "import { Run } from '../utils/run';",
    'utils/b.ts': "import type { A } from './a';\nexport { Run } from './run';",
    'utils/run.ts': "import * as z from 'zod/mini';",
  });
  expect(schemasInPages(sources)).toEqual([
    'entrypoints/a.content.ts > utils/b.ts > utils/run.ts > zod/mini',
    'entrypoints/e.content.ts > utils/run.ts > zod/mini',
  ]);
});
