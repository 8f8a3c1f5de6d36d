import { expect, it } from 'vitest';
import { readSettingsFile, settingsFile } from '../../../utils/reports/settings-file';
import { defaultSettings, type Settings } from '../../../utils/roster/model/settings';

const chosen: Settings = {
  ...defaultSettings,
  notify: { ...defaultSettings.notify, stalled: false },
  quietHours: { from: 1290, to: 360 },
  pauses: [{ from: '2026-12-19', to: '2027-01-03' }],
  historyDays: 90,
  mutedUntil: 1,
  watchTab: true,
};

it('what one computer saves, another has after loading it, but for being muted', () => {
  const read = readSettingsFile(settingsFile(chosen), defaultSettings);
  expect(read?.refused).toEqual([]);
  expect({ ...defaultSettings, ...read?.change }).toEqual({ ...chosen, mutedUntil: null });
});

it('a value that cannot be used is named, and costs no other', () => {
  const file = JSON.parse(settingsFile(chosen));
  file.settings.historyDays = 5000;
  file.settings.notify = { failed: false };
  file.settings.moon = 'full';
  const read = readSettingsFile(JSON.stringify(file), chosen);
  expect(read?.refused).toEqual(['moon', 'historyDays']);
  expect(read?.change).toMatchObject({
    notify: { ...chosen.notify, failed: false },
    quietHours: chosen.quietHours,
  });
  expect(read?.change).not.toHaveProperty('historyDays');
});

it.each([
  ['nothing', ''],
  ['no JSON', 'notify: true'],
  ['a history', '{"kind":"rosterscope-history","version":1,"settings":{}}'],
  ['a later version', '{"kind":"rosterscope-settings","version":2,"settings":{}}'],
  ['a list', '{"kind":"rosterscope-settings","version":1,"settings":[]}'],
  ['far too much', `${settingsFile(chosen)}${' '.repeat(200_000)}`],
])('a file with %s is no file of settings', (_, text) => {
  expect(readSettingsFile(text, defaultSettings)).toBeNull();
});
