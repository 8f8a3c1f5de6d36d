import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, startOf } from '../run/command.mjs';

/**
 * What the whole package may weigh, in bytes: it is fetched by every computer of a district. Measured: 414 kB.
 * Scripts are 253 of them (151 go into pages of Canvas, where one cannot share its code with another), our own
 * words in five languages 75, explanations in four 23, the page's words in ten 28, styles, icons and pages 23.
 */
const most = 414_500;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rosterscope-package-'));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

function run(cwd: string, command: string, args: string[]): string {
  const { shell, ...start } = startOf(process.platform, command, args);
  return execFileSync(start.command, start.args, { cwd, shell, encoding: 'utf8' });
}

/** Packs a copy of the project, with the packages of this one; gives each archive's checksum by name. */
async function packed(copy: string): Promise<Record<string, string>> {
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  run(copy, 'npm', ['run', '--silent', 'zip']);
  const lines = (await readFile(join(copy, '.output/SHA256SUMS'), 'utf8')).trim().split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const [sum = '', name = ''] = line.split('  ');
      return [name, sum];
    }),
  );
}

async function cloned(name: string): Promise<string> {
  const copy = join(folder, name);
  run(folder, 'git', ['clone', '--quiet', '--no-hardlinks', root, copy]);
  return copy;
}

async function unpacked(zip: Buffer, into: string): Promise<void> {
  for (const file of Object.values((await JSZip.loadAsync(zip)).files)) {
    const path = join(into, file.name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await file.async('nodebuffer'));
  }
}

// Three builds for two browsers, beside other work.
describe('the packages', { timeout: 600_000 }, () => {
  test('of two clones and of the packed sources are equal byte for byte, and small', async () => {
    const one = await cloned('one');
    const sums = await packed(one);
    const names = Object.keys(sums);
    expect(names.map((name) => name.replace(/^rosterscope-[\d.]+-/, ''))).toEqual([
      'chrome.zip',
      'firefox.zip',
      'sources.zip',
    ]);
    expect(await packed(await cloned('another, deeper/one'))).toEqual(sums);

    const [chrome = '', firefox = '', sources = ''] = names;
    const zipOf = (name: string) => readFile(join(one, '.output', name));
    const copy = join(folder, 'sources');
    await unpacked(await zipOf(sources), copy);
    expect(await readFile(join(copy, 'README-REVIEWERS.md'), 'utf8')).toContain('npm run zip');
    const { [sources]: _, ...browsers } = sums;
    expect(await packed(copy)).toEqual(browsers);

    for (const name of [chrome, firefox]) {
      const zip = await zipOf(name);
      expect(zip.length, name).toBeLessThanOrEqual(most);
      const manifest = await (await JSZip.loadAsync(zip)).file('manifest.json')?.async('string');
      expect(JSON.parse(manifest ?? '')).toMatchObject({ manifest_version: 3 });
    }
  });

  test('pass Mozilla’s linter without an error, and every warning is explained', async () => {
    const args = ['web-ext', 'lint', '-s', '.output/firefox-mv3', '--output', 'json'];
    const { summary, warnings } = JSON.parse(run(root, 'npx', args)) as {
      summary: { errors: number };
      warnings: { code: string }[];
    };
    expect(summary.errors).toBe(0);
    const explained = await readFile(join(root, 'docs/store/reviewers.md'), 'utf8');
    const codes = [...new Set(warnings.map(({ code }) => code))].sort();
    const documented = [...explained.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code).sort();
    expect(codes).toEqual(documented); // none unexplained, and no explanation of what is gone
  });
});
