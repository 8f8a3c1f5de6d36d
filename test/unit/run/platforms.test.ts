import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mayInstall } from '../../run/browser.mjs';
import { startOf } from '../../run/command.mjs';

const args = ['vitest', 'run', '--outputFile.json=C:\\Users\\Dana W\\unit.json'];

test('on Linux and on a Mac a command is started as it is, with each argument whole', () => {
  for (const platform of ['linux', 'darwin']) {
    expect(startOf(platform, 'npx', args)).toEqual({ command: 'npx', args, shell: false });
  }
});

test('on Windows the shell gets one line, in which a path with a space stays one argument', () => {
  expect(startOf('win32', 'npx', args)).toEqual({
    command: 'npx vitest run "--outputFile.json=C:\\Users\\Dana W\\unit.json"',
    args: [],
    shell: true,
  });
});

test('a browser is installed unasked only as root on Debian', () => {
  expect(mayInstall({ platform: 'linux', uid: 0, isDebian: true })).toBe(true);
  expect(mayInstall({ platform: 'linux', uid: 1000, isDebian: true })).toBe(false);
  expect(mayInstall({ platform: 'linux', uid: 0, isDebian: false })).toBe(false);
  expect(mayInstall({ platform: 'darwin', uid: 0, isDebian: false })).toBe(false);
  expect(mayInstall({ platform: 'win32', uid: undefined, isDebian: false })).toBe(false);
});

test('texts have the line ends of git on every system', () => {
  expect(readFileSync('.gitattributes', 'utf8')).toContain('* text=auto eol=lf');
  const stored = execFileSync('git', ['ls-files', '--eol'], { encoding: 'utf8' });
  expect(stored.split('\n').filter((line) => /^i\/(?:crlf|mixed)/.test(line))).toEqual([]);
});
