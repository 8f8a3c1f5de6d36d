import { language, say } from '../utils/language';
import type { AccountView, ImportView, JobView } from '../utils/roster/snapshot';
import { clocksOf } from './clocks';
import { GoneNotice } from './GoneNotice';
import { Icon } from './Icon';
import { ImportLine } from './ImportLine';
import { importItems } from './import-items';
import { problemText } from './job-text';
import { type Connected, PanelHead } from './PanelHead';

export interface ImportsPanelProps {
  /** Imports of no known job, of this Canvas host; null until the background has answered. */
  imports: ImportView[] | null;
  jobs: JobView[];
  account: AccountView | null;
  connected: Connected;
  /** Local ms, ticking each second. */
  now: number;
}

/**
 * The panel on Canvas's own SIS Import page, which follows only what was uploaded there: all imports of
 * the account. Its height never changes, so that nothing below moves.
 */
export function ImportsPanel({ imports, jobs, account, connected, now }: ImportsPanelProps) {
  const clocks = clocksOf(account, now, connected === 'gone');
  const items = importItems(imports ?? [], jobs);
  const problem = account && problemText(account, clocks);
  return (
    <section class="rosterscope" aria-label={say('importsTitle')} {...language()}>
      <div class="panel imports" data-connected={connected}>
        <PanelHead subject={say('importsTitle')} account={account} connected={connected} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <div class="scroll" tabIndex={0}>
          {connected === 'gone' && <GoneNotice />}
          {problem && connected !== 'gone' && (
            <p class="line" data-tone="warning">
              <Icon name="warning" />
              <span class="say">{problem}</span>
            </p>
          )}
          {imports === null && <p class="small">{say('loading')}</p>}
          {imports && items.length === 0 && !problem && <p class="small">{say('importsNone')}</p>}
          <ul>
            {items.map((item) => (
              <ImportLine key={item.key} {...{ item, clocks }} />
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
