import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const classNames = (text: string) => text.match(/[a-z][a-z-]*/g) ?? [];

/** The classes that components draw with. */
function drawnWith(...folders: string[]): Set<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => read(join(folder, file))),
  );
  const values = files.flatMap((text) => [...text.matchAll(/\bclass=(?:"([^"]+)"|\{([^}]+)\})/g)]);
  return new Set(values.flatMap(([, plain = '', made = '']) => classNames(`${plain} ${made}`)));
}

/** Every selector of a sheet by itself. */
function selectorsOf(sheet: string): string[] {
  const bare = sheet.replaceAll(/\/\*.*?\*\//gs, '');
  return [...bare.matchAll(/([^{}]+)\{/g)]
    .flatMap(([, list = '']) => list.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim())
    .filter((selector) => !selector.startsWith('@'));
}

it('what the details look like is said of nothing else in the panel that holds them', () => {
  const panel = drawnWith('components/panel', 'components/ui');
  expect([...panel]).toEqual(expect.arrayContaining(['note', 'buttons', 'steps']));
  const leaking = selectorsOf(read('components/insight/insight.css')).filter((selector) => {
    const classes = [...selector.matchAll(/\.([a-z][a-z-]*)/g)].map(([, name = '']) => name);
    // One of its own, or the place it is drawn into, holds the rest.
    return classes.every((name) => name !== 'place' && panel.has(name));
  });
  expect(leaking).toEqual([]);
});
