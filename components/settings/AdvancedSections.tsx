import type { WatchTab } from '../../utils/background/tabs/watch-tab';
import { say } from '../../utils/language';
import type { Managed } from '../../utils/roster/model/managed';
import type { Settings } from '../../utils/roster/model/settings';
import { WhatIsKept } from '../ui/WhatIsKept';
import { EverythingSection } from './EverythingSection';
import { FileSection } from './FileSection';
import { type Exporting, HistorySection, type HistorySummary } from './HistorySection';
import { Section } from './Section';
import { Thresholds } from './Thresholds';
import { WatchTabSection } from './WatchTabSection';

export interface AdvancedSectionsProps {
  settings: Settings;
  managed: Managed;
  history: HistorySummary | null;
  watchTab: WatchTab | null;
  onChange: (change: Partial<Settings>) => void;
  /** How far an export is; null while there is none. */
  exporting: Exporting | null;
  onExport: () => void;
  onStopExport: () => void;
  onClear: () => void;
  /** Names of what the file of settings loaded last held and cannot be used. */
  refused: string[];
  onSaveSettings: () => void;
  onLoadSettings: (file: Blob) => void;
  onSaveSupport: () => void;
  onDeleteAll: () => void;
}

/** What few admins change: thresholds, the watch tab, history, and all that is kept. */
export function AdvancedSections({
  settings,
  managed,
  history,
  onChange,
  ...props
}: AdvancedSectionsProps) {
  return (
    <>
      <Thresholds
        managed={managed.thresholds}
        audit={settings.audit}
        onChange={(audit) => onChange({ audit })}
      />
      <WatchTabSection
        managed={managed.watchTab !== undefined}
        wanted={settings.watchTab}
        tab={props.watchTab}
        onChange={(watchTab) => onChange({ watchTab })}
      />
      <HistorySection
        summary={history}
        managed={managed.historyDays !== undefined}
        days={settings.historyDays}
        onDays={(historyDays) => onChange({ historyDays })}
        exporting={props.exporting}
        onExport={managed.handOvers === false ? null : props.onExport}
        onStopExport={props.onStopExport}
        onClear={props.onClear}
      />
      <WhatIsKept />
      <FileSection
        refused={props.refused}
        onSave={props.onSaveSettings}
        onLoad={props.onLoadSettings}
      />
      <Section title={say('settings.support.title')}>
        <p>{say('settings.support.about')}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={props.onSaveSupport}>
            {say('settings.support.save')}
          </button>
        </div>
      </Section>
      <EverythingSection onDelete={props.onDeleteAll} />
    </>
  );
}
