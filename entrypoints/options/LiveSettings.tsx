import { useEffect, useState } from 'preact/hooks';
import { type SettingsNotice, SettingsPage } from '../../components/settings/SettingsPage';
import { useNotifications } from '../../utils/use-notifications';
import { useHistory } from './use-history';
import { useKeeping } from './use-keeping';
import { useKnownHosts } from './use-known-hosts';
import { useSettings } from './use-settings';
import { useWatchTab } from './use-watch-tab';

/** The settings page, wired to the stored settings, the history and the browser's permissions. */
export function LiveSettings() {
  const { settings, aside, policy, change, forgetAside } = useSettings();
  const { summary, exporting, exportAll, stopExport, clear } = useHistory();
  const { hosts, remove } = useKnownHosts();
  const keeping = useKeeping(change, clear);
  const watchTab = useWatchTab();
  const [notifications, askNotifications] = useNotifications();
  const [notice, setNotice] = useState<SettingsNotice>('none');
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);

  /** Emptied first, so that a second "Saved" is announced too. */
  const show = async (outcome: Promise<SettingsNotice>) => {
    setNotice('none');
    setNow(Date.now());
    setNotice(await outcome);
  };
  const announce = (done: Promise<boolean>, good: SettingsNotice, bad: SettingsNotice) =>
    show(done.then((worked) => (worked ? good : bad)));
  if (settings === null) return null;
  return (
    <SettingsPage
      {...{ settings, aside, policy, hosts, watchTab, notifications, notice, now }}
      history={summary}
      onChange={(next) => announce(change(next), 'saved', 'not-saved')}
      onEdit={() => setNotice('none')}
      onAsideSeen={forgetAside}
      onAllowNotifications={askNotifications}
      onRemoveHost={(host) => announce(remove(host), 'removed', 'not-removed')}
      exporting={exporting}
      onExport={() => show(exportAll())}
      onStopExport={stopExport}
      refused={keeping.refused}
      onSaveSettings={() => announce(keeping.saveSettings(settings), 'settings-saved', 'not-saved')}
      onLoadSettings={(file) =>
        announce(keeping.loadSettings(file, settings), 'loaded', 'not-loaded')
      }
      onSaveSupport={() => {
        const { state = 'unread', runs = 0 } = summary ?? {};
        announce(
          keeping.saveSupport(settings, policy, { state, runs }),
          'support-saved',
          'not-support',
        );
      }}
      onDeleteAll={() => announce(keeping.deleteAll(), 'deleted', 'not-deleted')}
      onClear={() => announce(clear(), 'cleared', 'not-cleared')}
    />
  );
}
