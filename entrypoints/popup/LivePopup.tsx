import browser from 'webextension-polyfill';
import { Popup } from '../../components/Popup';
import { useNotifications } from '../../utils/use-notifications';
import { useHosts } from './use-hosts';
import { useNow } from './use-now';
import { useSnapshot } from './use-snapshot';
import { useStrange } from './use-strange';

/** The popup, wired to the background and to the browser's permissions. */
export function LivePopup() {
  const { snapshot, trouble, send } = useSnapshot();
  const [notifications, askNotifications] = useNotifications();
  const { addition, frame, ask } = useHosts();
  const onOutline = useStrange();
  const now = useNow();
  if (notifications === null) return null;
  return (
    <Popup
      {...{ snapshot, trouble, now, notifications, addition, frame, onOutline }}
      onOpen={(key) => send({ kind: 'open', key })}
      onSeen={(key) => send({ kind: 'seen', key })}
      onCopy={(text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        )
      }
      onAllowNotifications={askNotifications}
      onAddHost={ask}
      onSettings={() => browser.runtime.openOptionsPage()}
    />
  );
}
