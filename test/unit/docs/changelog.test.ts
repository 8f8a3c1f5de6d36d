import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { version } from '../../../package.json';
import { changesOf } from '../../run/changes';
import { messagesOf } from '../i18n/messages';

test('what the popup says of an update opens what the change log says of this version', async () => {
  const log = readFileSync(new URL('../../../CHANGELOG.md', import.meta.url), 'utf8');
  const { news_text } = await messagesOf('en');
  expect(changesOf(log, version)?.split('\n')[0]).toBe(news_text?.message);
});
