import type { WatchTab } from '../../utils/background/tabs/watch-tab';
import { say } from '../../utils/language';
import { Choice } from './Choice';
import { Section } from './Section';

interface Props {
  /** True where the organization decided it. */
  managed: boolean;
  wanted: boolean;
  /** The tab as it stands; null while there is none. */
  tab: WatchTab | null;
  onChange: (wanted: boolean) => void;
}

/** The switch for the watch tab, and what became of it. */
export function WatchTabSection({ managed, wanted, tab, onChange }: Props) {
  return (
    <Section title={say('settings.watchTab.title')} managed={managed}>
      <Choice
        label={say('settings.watchTab.label')}
        about={say('settings.watchTab.about')}
        checked={wanted}
        onChange={onChange}
      />
      <p class="small" role="status">
        {wanted &&
          (tab
            ? say(`settings.watchTab.state.${tab.state}`, new URL(tab.url).host)
            : say('settings.watchTab.none'))}
      </p>
    </Section>
  );
}
