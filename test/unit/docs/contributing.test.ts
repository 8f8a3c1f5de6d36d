import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const architecture = readFileSync('docs/architecture.md', 'utf8');
const readme = readFileSync('README.md', 'utf8');

const inCode = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
const isPath = (text: string) =>
  /^(?:components|docs|entrypoints|public|test|utils)\/\S*$|^[\w.-]+\.(?:config\.ts|md)$/.test(
    text,
  );

/** Paths in backticks, and links, which are relative to the file's folder. */
function pathsIn(text: string, folder: string): string[] {
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => to);
  const local = links.filter((to) => !/^https?:/.test(to)).map((to) => posix.join(folder, to));
  return [...new Set([...inCode(text).filter(isPath), ...local])];
}

/** What is to be typed: each part of a command that `&&` joins. */
const commandsIn = (text: string) =>
  inCode(text)
    .filter((code) => /^np[mx] /.test(code))
    .flatMap((code) => code.split(' && '));

function filesBelow(folder: string): string[] {
  if (!statSync(folder).isDirectory()) return [folder];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => statSync(path).isFile() && /\.(?:tsx?|css|ya?ml|json|md)$/.test(path));
}

/** Where a recipe has to lead: the product and the simulated Canvas, not the tests that come with them. */
const places = [
  ...['components', 'entrypoints', 'public', 'utils', 'test/canvas', 'docs'].flatMap(filesBelow),
  'wxt.config.ts',
  'README.md',
].map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** The text by itself: not as a part of a longer word, nor of another key. */
const mentions = (text: string, example: string) =>
  new RegExp(`(?<![\\w-])${example.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}(?![\\w-])`).test(text);

describe.each([
  ['CONTRIBUTING.md', contributing, '.'],
  ['docs/architecture.md', architecture, 'docs'],
  ['README.md', readme, '.'],
])('%s', (_, text, folder) => {
  it('names only what there is', () => {
    expect(pathsIn(text, folder).length).toBeGreaterThan(20);
    expect(pathsIn(text, folder).filter((path) => !existsSync(path))).toEqual([]);
  });
});

it('explains no word that the code does not use', () => {
  const [, words = ''] = contributing.split(/^## /m);
  const explained = [...words.matchAll(/\*\*([^*]+)\*\*/g)].map(([, word = '']) => word);
  const code = ['components', 'entrypoints', 'utils']
    .flatMap(filesBelow)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  expect(explained.length).toBeGreaterThan(10);
  const isUsed = (word: string) => new RegExp(`\\b${word.replaceAll(' ', '')}\\b`, 'i').test(code);
  expect(explained.filter((word) => !isUsed(word))).toEqual([]);
});

describe('a command of CONTRIBUTING.md', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const commands = commandsIn(contributing);

  it.each(commands.filter((each) => /^npm run /.test(each)))('is a script: %s', (command) => {
    expect(Object.keys(scripts)).toContain(command.split(' ')[2]);
  });

  it.each(commands.filter((each) => /^npx vitest /.test(each)))('runs tests: %s', (command) => {
    const named = command.split(' ').filter((word) => word.startsWith('test/'));
    expect(named).not.toEqual([]);
    for (const path of named) {
      const tests = existsSync(path)
        ? filesBelow(path).filter((each) => /\.test\.tsx?$/.test(each))
        : [];
      expect(tests, path).not.toEqual([]);
    }
  });

  it.each(commands.filter((each) => /^npm run explain /.test(each)))(
    'explains: %s',
    { timeout: 60_000 },
    (command) => {
      const [, text = '', file = ''] = /-- "(.+)" --file (\S+)$/.exec(command) ?? [];
      const args = ['--import', 'tsx', 'test/run/explain.ts', text, '--file', file];
      const said = execFileSync(process.execPath, args, { encoding: 'utf8' });
      expect(said).toContain('I4');
    },
  );
});

const recipes = contributing
  .split(/^## /m)
  .filter((section) => /^Example: /m.test(section))
  .map((section) => {
    const [title = ''] = section.split('\n');
    const [, example = ''] = /^Example: `(.+)`$/m.exec(section) ?? [];
    return { title, example, steps: section.slice(section.indexOf('\n1. ')) };
  });

describe('a recipe leads to every place that its example has', () => {
  it('says so of each recipe that somebody will need', () => {
    expect(recipes.map(({ title }) => title)).toEqual([
      'Explain a message of Canvas',
      'Add an audit rule',
      'Add a language of ours',
      'Add a language of the page',
      'Add a markup of the page',
      'Add a scenario',
      'Add a setting',
      'Ask Canvas for something more',
      'Ask for a permission',
      'Change the color of a failed step',
    ]);
  });

  it.each(recipes)('$title: $example', ({ example, steps }) => {
    const named = pathsIn(steps, '.');
    const holding = places.filter(
      ({ path, text }) => mentions(text, example) || mentions(path, example),
    );
    expect(holding.length).toBeGreaterThan(0);
    const forgotten = holding
      .map(({ path }) => path)
      .filter((path) => !named.some((each) => path === each || path.startsWith(each)));
    expect(forgotten).toEqual([]);
    expect(steps.trim().split('\n').length).toBeLessThan(10);
  });
});
