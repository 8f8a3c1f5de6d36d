import * as z from 'zod/mini';
import { log } from '../log';
import { defaultSettings, Settings } from '../roster/model/settings';
import { createCell } from './cell';

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The keys of `defaults`, each as `value` has it or else as the default; the schema judges them. */
function completed(value: unknown, defaults: unknown): unknown {
  if (value === undefined) return defaults;
  if (!isGroup(value) || !isGroup(defaults)) return value;
  const keys = Object.keys(defaults);
  if (keys.length === 0) return value; // a list by name, such as limits of single types
  return Object.fromEntries(keys.map((key) => [key, completed(value[key], defaults[key])]));
}

/** A setting that another release adds or drops does not cost the admin all the others. */
const StoredSettings = z.pipe(
  z.transform((value: unknown) => completed(value, defaultSettings)),
  Settings,
);

/** The settings, with an ear for a storage that is full: they then last as long as the page. */
export const createSettingsCell = (onFull: (error: unknown) => void) =>
  createCell('settings', StoredSettings, defaultSettings, onFull);

/** What the admin chose on the settings page. Read anew each time: the page may change it meanwhile. */
export const settingsCell = createSettingsCell((error) =>
  log('The settings could not be stored', error),
);
