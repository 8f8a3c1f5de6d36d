import type { InsightProps, Mount } from '../../../utils/in-page/mount';
import { language, say } from '../../../utils/language';
import type { Insight } from '../../../utils/roster/model/insight';
import type { RunKey } from '../../../utils/roster/model/keys';
import type { AccountView, ImportView, JobView } from '../../../utils/roster/model/snapshot';
import { clocksOf } from '../../text/clocks';
import { importItems } from '../../text/import-items';
import { problemText } from '../../text/job-text';
import { Icon } from '../../ui/Icon';
import type { Connected } from '../connected';
import { PanelHead } from '../PanelHead';
import { ImportLine } from './ImportLine';

export interface ImportsPanelProps
  extends Pick<InsightProps, 'explanations' | 'version' | 'send' | 'listen'> {
  /** Imports of no known job, of this Canvas host; null until the background has answered. */
  imports: ImportView[] | null;
  jobs: JobView[];
  account: AccountView | null;
  connected: Connected;
  /** Local ms, ticking each second. */
  now: number;
  /** By key of import or job. */
  insights: Record<RunKey, Insight>;
  /** Key of the one whose details the admin has opened. */
  opened: RunKey | null;
  /** The insight script; null until it is there. */
  mount: Mount | null;
  /** True while Canvas's own progress bar is in sight: it may go on where the import does not. */
  isBarShown: boolean;
  onToggle: (key: RunKey) => void;
}

/**
 * The panel on Canvas's own SIS Import page, which follows only what was uploaded there: all imports of
 * the account. Its height changes only where the admin opens or closes details, so that nothing below moves.
 */
export function ImportsPanel(props: ImportsPanelProps) {
  const { imports, jobs, account, connected, now, insights, opened, onToggle, ...tools } = props;
  const clocks = clocksOf(account, now);
  const items = importItems(imports ?? [], jobs);
  const isOpen = items.some(({ key }) => key === opened);
  const problem = account && problemText(account, clocks);
  return (
    <section class="rosterscope" aria-label={say('importsTitle')} {...language()}>
      <div class="panel imports" data-connected={connected} data-open={isOpen}>
        <PanelHead subject={say('importsTitle')} account={account} connected={connected} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset asks for something, this only shows */}
        <div class="rows" role="group" aria-label={say('importsTitle')} tabIndex={0}>
          {problem && (
            <p class="line" data-tone="warning">
              <Icon name="warning" />
              <span class="say">{problem}</span>
            </p>
          )}
          {imports === null && <p class="small">{say('loading')}</p>}
          {imports && items.length === 0 && !problem && <p class="small">{say('importsNone')}</p>}
          <ul>
            {items.map((item) => (
              <ImportLine
                {...tools}
                key={item.key}
                insight={insights[item.key]}
                open={item.key === opened}
                onToggle={() => onToggle(item.key)}
                message={null}
                list={null}
                onSchedules={null}
                compact
                {...{ item, clocks, account, now }}
              />
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
