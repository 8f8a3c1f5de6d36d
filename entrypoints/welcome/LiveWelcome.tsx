import { useEffect, useState } from 'preact/hooks';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { useNotifications } from '../../utils/use-notifications';
import { useSnapshot } from '../../utils/use-snapshot';
import { useAccess } from '../popup/use-access';
import { useHosts } from '../popup/use-hosts';
import { openHost } from './open-host';
import { useBrowserState } from './use-browser-state';

/** Who waits for a step to be done wants to see it at once. */
const tick = 1000;

/** The first-run page, wired to the background and to the browser's permissions. */
export function LiveWelcome() {
  const { snapshot } = useSnapshot();
  const [notifications, askNotifications] = useNotifications();
  const { addition, ask } = useHosts();
  const [access, askAccess] = useAccess(snapshot !== null && snapshot.accounts.length > 0);
  const { hosts, isPinned } = useBrowserState();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tick);
    return () => clearInterval(timer);
  }, []);
  if (notifications === null) return null;
  return (
    <WelcomePage
      {...{ snapshot, access, notifications, addition, hosts, isPinned, now }}
      onAllowAccess={askAccess}
      onAllowNotifications={askNotifications}
      onOpen={(host) => openHost(host, ask)}
    />
  );
}
