import { say } from '../../utils/language';
import type { Managed } from '../../utils/roster/model/managed';
import { WhatIsKept } from '../ui/WhatIsKept';
import { EverythingSection } from './EverythingSection';
import { FileSection } from './FileSection';
import { HistorySection } from './HistorySection';
import { Section } from './Section';
import type { SettingsPageProps } from './SettingsPage';
import { Thresholds } from './Thresholds';
import { WatchTabSection } from './WatchTabSection';

type Props = Pick<
  SettingsPageProps,
  | 'settings'
  | 'history'
  | 'watchTab'
  | 'refused'
  | 'onChange'
  | 'exporting'
  | 'onExport'
  | 'onStopExport'
  | 'onClear'
  | 'onSaveSettings'
  | 'onLoadSettings'
  | 'onSaveSupport'
  | 'onDeleteAll'
> & { managed: Managed };

/** What few admins change: thresholds, the watch tab, history, and all that is kept. */
export function AdvancedSections({ settings, managed, history, onChange, ...props }: Props) {
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
