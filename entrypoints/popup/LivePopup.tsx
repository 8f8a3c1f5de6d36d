import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/Popup';
import { copy } from '../../utils/clipboard';
import { dismissal, silentFor } from '../../utils/in-page/dismissal';
import { parseKey, type RunKey } from '../../utils/roster/model/keys';
import { useNotifications } from '../../utils/use-notifications';
import { useSnapshot } from '../../utils/use-snapshot';
import { useAccess } from './use-access';
import { useHosts } from './use-hosts';
import { useInsight } from './use-insight';
import { useNews } from './use-news';
import { useNow } from './use-now';
import { useUnrecognized } from './use-unrecognized';

/** The popup, wired to the background and to the browser's permissions. */
export function LivePopup() {
  const live = useSnapshot();
  const { snapshot, trouble, send } = live;
  const [notifications, askNotifications] = useNotifications();
  const { addition, frame, ask } = useHosts();
  const [access, askAccess] = useAccess(snapshot !== null && snapshot.accounts.length > 0);
  const onOutline = useUnrecognized();
  const [news, dismissNews] = useNews();
  const now = useNow();
  const explained = useInsight(live, now);
  const skewOf = (key: RunKey) =>
    snapshot?.accounts.find(({ host }) => host === parseKey(key)?.host)?.skew ?? 0;
  if (notifications === null) return null;
  return (
    <Popup
      {...{ snapshot, trouble, now, notifications, access, addition, frame, onOutline }}
      {...explained}
      insights={live.insights}
      news={news}
      onDismissNews={dismissNews}
      onOpen={(key) => send({ kind: 'open', key })}
      onSchedules={(key) => send({ kind: 'open', key, schedules: true })}
      onSeen={(key) => send({ kind: 'seen', key })}
      onHandle={(key, finding, isSilenced) => {
        const until = isSilenced ? Date.now() + silentFor : null;
        send(dismissal(key, finding, '', until, skewOf(key)));
      }}
      onCatchUp={(host, on) => send({ kind: 'catch-up', host, on })}
      onCopy={copy}
      onAllowNotifications={askNotifications}
      onAllowAccess={askAccess}
      onAddHost={ask}
      onSettings={() => browser.runtime.openOptionsPage()}
      onSetUp={() => browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })}
    />
  );
}
