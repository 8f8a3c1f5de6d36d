import { expect, test } from 'vitest';
import { cycles } from '../../run/cycles';

const files = (of: Record<string, string>) => new Map(Object.entries(of));

test('two files that import each other are found once, types too', () => {
  const sources = files({
    'utils/a.ts': "import { b } from './b';",
    'utils/b.ts': "import type { A } from './a';",
    'utils/c.ts': "import { a } from './a';",
  });
  expect(cycles(sources)).toEqual(['utils/a.ts > utils/b.ts > utils/a.ts']);
});

test('a circle around several files is found, by its shortest way', () => {
  const sources = files({
    'utils/a.ts': "import { b } from './b';\nimport { c } from './c';",
    'utils/b.ts': "import { c } from './c';",
    'utils/c.ts': "import { d } from './deep/d';",
    'utils/deep/d.ts': "export { a } from '../a';",
  });
  expect(cycles(sources)).toContain('utils/a.ts > utils/c.ts > utils/deep/d.ts > utils/a.ts');
});

test('two ways to one file, and a package of the same name, are no circle', () => {
  const sources = files({
    'utils/a.ts': "import { b } from './b';\nimport { c } from './c';",
    'utils/b.ts': "import { d } from './d';",
    'utils/c.ts': "import { d } from './d';",
    'utils/d.ts': "import a from 'a';",
  });
  expect(cycles(sources)).toEqual([]);
});
