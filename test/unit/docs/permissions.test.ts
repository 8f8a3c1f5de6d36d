import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../../wxt.config';

type Made = Record<string, string[] | undefined>;
const make = config.manifest as (env: { browser: string }) => Made;

/** The permissions that the rows of a table name in their first cell. */
function namedIn(file: string): string[] {
  const rows = readFileSync(file, 'utf8').matchAll(/^\| (?:one more )?`([^`]+)` \| (.*)$/gm);
  return [...rows]
    .map(([, name = '']) => name.replace('https://host/*', 'https://*/*'))
    .filter((name) =>
      /^https:|^(storage|alarms|scripting|notifications|tabs|management)$/.test(name),
    )
    .sort();
}

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = make({ browser });
  const asked = [
    'permissions',
    'optional_permissions',
    'host_permissions',
    'optional_host_permissions',
  ].flatMap((key) => manifest[key] ?? []);

  it.each(['README.md', 'docs/store/permissions.md'])('asks for what %s justifies', (file) => {
    expect(namedIn(file)).toEqual([...asked].sort());
  });
});
