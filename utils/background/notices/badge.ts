import browser from 'webextension-polyfill';
import { headlineText } from '../../../components/text/verdict-text';
import { count, locale, say } from '../../language';
import { tollOf } from '../../roster/assess/toll';
import { verdictOf } from '../../roster/assess/verdict-rules';
import type { Insight } from '../../roster/model/insight';
import type { RunKey } from '../../roster/model/keys';
import type { AccountView, Snapshot } from '../../roster/model/snapshot';

export interface Badge {
  text: string;
  title: string;
  color: string;
  /** The colored icon, or the gray one where nothing is watched. */
  icon: 'watching' | 'off';
}

const red = '#c71f23';
const amber = '#9e5a00';
const blue = '#2b7abc';
const gray = '#576773';

const figure = (value: number) => (value > 99 ? '99+' : `${value}`);

/** What calls for somebody, the gravest first; else that something runs. */
function callOf(
  { accounts, jobs, imports }: Snapshot,
  insights: Record<RunKey, Insight>,
): Pick<Badge, 'text' | 'title' | 'color'> {
  const { failed, danger, attention, running } = tollOf({ jobs, imports }, insights);
  if (failed + danger > 0) {
    const parts = [
      failed > 0 && count('badge.failed', failed),
      danger > 0 && count('badge.danger', danger),
    ];
    return { text: figure(failed + danger), title: parts.filter(Boolean).join('\n'), color: red };
  }
  if (accounts.some(({ missingAt }) => missingAt !== null)) {
    return { text: '!', title: say('badge.missing'), color: amber };
  }
  if (running > 0) return { text: '▶', title: count('badge.running', running), color: blue };
  if (attention > 0) {
    return { text: figure(attention), title: count('badge.attention', attention), color: amber };
  }
  return { text: '', title: say('extension.action'), color: blue };
}

/** The verdict on the newest job or import, and when it ended; null before any is known. */
function verdictLine(
  { jobs, imports }: Snapshot,
  insights: Record<RunKey, Insight>,
): string | null {
  const item = jobs.find(({ status }) => status !== 'in-progress') ?? imports[0];
  if (!item) return null;
  const insight = insights[item.key];
  const headline = headlineText(verdictOf(item, insight?.findings ?? [], null), insight?.rows);
  const format = new Intl.DateTimeFormat(locale(), {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  return item.endedAt === null
    ? headline
    : say('verdict.at', headline, format.format(item.endedAt));
}

/** Why nothing can be watched at all; null while one account can be asked. */
function offOf(accounts: readonly AccountView[]): string | null {
  const [first] = accounts;
  const isOff = ({ problem }: AccountView) =>
    problem === 'signed-out' || problem === 'no-permission' || problem === 'not-enabled';
  if (!first?.problem || !accounts.every(isOff)) return null;
  return say('badge.off', say(`problem.${first.problem}`, first.host));
}

/**
 * What the toolbar icon says: a count, a sign, the verdict in words, and whether anything is watched.
 * `isWithheld`: the browser lets us read no Canvas at all, which is all there is to say then.
 */
export function badgeOf(
  snapshot: Snapshot,
  isWithheld: boolean,
  insights: Record<RunKey, Insight> = {},
): Badge {
  if (isWithheld) return { text: '?', title: say('badge.withheld'), color: gray, icon: 'off' };
  const call = callOf(snapshot, insights);
  const off = offOf(snapshot.accounts);
  const title = [call.title, verdictLine(snapshot, insights), off].filter(Boolean).join('\n');
  return { ...call, title, icon: off === null ? 'watching' : 'off' };
}

const files = { watching: '', off: 'off-' };

/** Shows the badge on every tab. */
export async function showBadge({ text, title, color, icon }: Badge): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
  const path = (size: number) => `icon/${files[icon]}${size}.png`;
  await browser.action.setIcon({ path: { 16: path(16), 32: path(32) } });
}
