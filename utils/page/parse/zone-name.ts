import { isZone } from '../../roster/time/wall-clock';
import { labelKey } from '../text';

/**
 * Names of Rails' zones that are no city (activesupport/lib/active_support/values/time_zone.rb), as
 * Canvas lists them, by `labelKey` without "(US & Canada)" and "Time".
 */
const named: Record<string, string> = {
  hawaii: 'Pacific/Honolulu',
  alaska: 'America/Anchorage',
  pacific: 'America/Los_Angeles',
  arizona: 'America/Phoenix',
  mountain: 'America/Denver',
  central: 'America/Chicago',
  eastern: 'America/New_York',
  indianaeast: 'America/Indiana/Indianapolis',
  atlanticcanada: 'America/Halifax',
  atlantic: 'America/Halifax',
  newfoundland: 'America/St_Johns',
  saskatchewan: 'America/Regina',
  utc: 'UTC',
};

const areas = ['America', 'Europe', 'Australia', 'Asia', 'Pacific', 'Africa', 'Atlantic', 'Indian'];

/**
 * The IANA name of a zone as a page writes it: `America/Denver`, `Mountain Time (US & Canada)`,
 * `(GMT-07:00) Arizona`, `Brisbane`. Null for anything else; an abbreviation such as `MST` may be
 * two zones and is not guessed.
 */
export function zoneName(text: string): string | null {
  const shown = text.replace(/^\s*\((?:GMT|UTC)[^)]*\)/i, '').trim();
  if (shown.length > 60) return null;
  if (/^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)+$/.test(shown)) return isZone(shown) ? shown : null;
  const known =
    named[labelKey(shown.replace(/\(US (?:&|and) Canada\)/i, '').replace(/\bTime\b/i, ''))];
  if (known) return known;
  if (!/^[A-Z][a-z]+(?:[ .]+[A-Z][a-z]+)*$/.test(shown)) return null;
  const city = shown.replace(/[ .]+/g, '_');
  return areas.map((area) => `${area}/${city}`).find(isZone) ?? null;
}
