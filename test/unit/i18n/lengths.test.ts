import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messagesOf } from './messages';

/** What an admin reads at a glance, and what a button has room for, in English characters. */
const most = { headline: 60, button: 24 };

const messages = await messagesOf('en');
/** A blank holds at least a figure or a short name. */
const textOf = (name: string) => messages[name]?.message.replaceAll(/\$\w+\$?/g, '9,700') ?? '';
const tooLong = (names: string[], limit: number) =>
  names
    .map((name) => `${name}: ${textOf(name)}`)
    .filter((_, at) => textOf(names[at] ?? '').length > limit);

/** The keys said within buttons, but for names that only screen readers hear. */
async function keysOfButtons(): Promise<string[]> {
  const keys: string[] = [];
  for (const folder of ['components', 'entrypoints']) {
    const files = await readdir(folder, { recursive: true });
    for (const file of files.filter((each) => each.endsWith('.tsx'))) {
      const source = await readFile(join(folder, file), 'utf8');
      const buttons = source.match(/<button\b[\s\S]*?<\/button>/g) ?? [];
      for (const button of buttons) {
        const shown = button.replaceAll(/(aria-label|title)=\{[^}]*\}/g, '');
        keys.push(...[...shown.matchAll(/say\('([\w.]+)'/g)].map(([, key = '']) => key));
      }
      // What a button says may be handed to it: see `LeadsOn`.
      keys.push(...[...source.matchAll(/\btext: say\('([\w.]+)'/g)].map(([, key = '']) => key));
    }
  }
  return [...new Set(keys)].map((key) => key.replaceAll('.', '_'));
}

test('every headline is read at a glance', () => {
  const parts =
    /^(verdict_(?!mayPause|unchanged|nextTime)|finding_|notice_\w+_title|importState_|step(Failed|FailedAt)$)/;
  const headlines = Object.keys(messages).filter((name) => parts.test(name));
  expect(headlines.length).toBeGreaterThan(40);
  expect(tooLong(headlines, most.headline)).toEqual([]);
});

test('every button has room for its words', async () => {
  const buttons = await keysOfButtons();
  expect(buttons.length).toBeGreaterThan(30);
  expect(buttons).toEqual(expect.arrayContaining(['openJob', 'goTo', 'findings_hide']));
  expect(tooLong(buttons, most.button)).toEqual([]);
  const tabs = Object.keys(messages).filter((name) => /^tab_/.test(name));
  const opened = tabs.map((name) => textOf('goTo').replace('9,700', textOf(name)));
  expect(opened.filter((text) => text.length > most.button)).toEqual([]);
});
