import { type Settings, Settings as schema } from '../roster/model/settings';

/** Distinguishes our file from any other JSON. */
const mark = 'rosterscope-settings';
/** A file of ours is far smaller. */
export const mostSettingsText = 100_000;

/** What is of this computer and this day alone. */
type Chosen = Omit<Settings, 'version' | 'mutedUntil'>;
const keys = ['notify', 'quietHours', 'pauses', 'historyDays', 'audit', 'watchTab'] as const;

/** The settings as a file for another computer; no notes, no hosts, and nothing of jobs or people. */
export function settingsFile({ version: _, mutedUntil: __, ...chosen }: Settings): string {
  const settings: Chosen = chosen;
  return `${JSON.stringify({ kind: mark, version: 1, settings }, null, 2)}\n`;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return text.length > mostSettingsText ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * What a file changes of the settings, and the names of what it holds that cannot be used; null where it is
 * no file of settings. Each setting is judged by itself.
 */
export function readSettingsFile(
  text: string,
  current: Settings,
): { change: Partial<Settings>; refused: string[] } | null {
  const file = parsed(text);
  if (!isGroup(file) || file.kind !== mark || file.version !== 1) return null;
  const { settings } = file;
  if (!isGroup(settings)) return null;
  const change: Record<string, unknown> = {};
  const known: readonly string[] = keys;
  const refused = Object.keys(settings).filter((key) => !known.includes(key));
  for (const key of keys) {
    const value = settings[key];
    if (value === undefined) continue;
    // A kind that another release did not know stays as it is.
    const whole = key === 'notify' && isGroup(value) ? { ...current.notify, ...value } : value;
    const { success, data } = schema.shape[key].safeParse(whole);
    if (success) change[key] = data;
    else refused.push(key);
  }
  return { change, refused: refused.map((key) => key.slice(0, 40)) };
}
