import type { Host } from '../../utils/hosts/host';
import { say } from '../../utils/language';
import type { Snapshot } from '../../utils/roster/model/snapshot';
import type { Addition } from '../../utils/storage/addition';
import type { Notifications } from '../../utils/use-notifications';
import { type Access, AccessOffer } from '../popup/AccessOffer';
import { AdditionLine } from '../popup/AdditionLine';
import { NotificationLine } from '../popup/NotificationLine';
import { Icon } from '../ui/Icon';
import { WhatIsKept } from '../ui/WhatIsKept';
import { OpenCanvas } from './OpenCanvas';
import { Picture } from './Picture';
import { SetUpList } from './SetUpList';
import { setUpOf } from './set-up';

export interface WelcomePageProps {
  /** Null until the background answered. */
  snapshot: Snapshot | null;
  access: Access;
  notifications: Notifications;
  addition: Addition | null;
  /** Canvas hosts to pick from. */
  hosts: Host[];
  /** Whether the icon stands in the toolbar; null where the browser does not say. */
  isPinned: boolean | null;
  /** Local ms. */
  now: number;
  onAllowAccess: () => void;
  onAllowNotifications: () => void;
  onOpen: (host: Host) => void;
}

/** The first thing an admin sees: what this is, how far the set-up is, and what it does with data. */
export function WelcomePage({ snapshot, access, addition, now, ...props }: WelcomePageProps) {
  const setUp = setUpOf(snapshot, access);
  const { host, states, problem, isDone } = setUp;
  const place = () => {
    if (states.access !== 'done')
      return <AccessOffer access={access} onAllow={props.onAllowAccess} />;
    if (host === null) return <OpenCanvas hosts={props.hosts} onOpen={props.onOpen} />;
    const open = (
      <button type="button" class="button" onClick={() => props.onOpen(host)}>
        {say('goTo', host)}
      </button>
    );
    if (states.imports !== 'done') {
      return (
        <>
          <p>{say(problem === 'no-permission' ? 'welcome.askRole' : 'welcome.wait')}</p>
          {open}
        </>
      );
    }
    return (
      <>
        <p>{say('welcome.findPage')}</p>
        {open}
      </>
    );
  };
  return (
    <main aria-busy={snapshot === null}>
      <header>
        <h1>
          <Icon name="mark" />
          {say('welcome.title')}
        </h1>
      </header>
      <section class="what-it-is">
        <div>
          <p>{say('welcome.follows')}</p>
          <p>{say('welcome.tells')}</p>
          <p>{say('welcome.reads')}</p>
        </div>
        <Picture />
      </section>
      <section>
        <h2>{say('welcome.setUp')}</h2>
        <SetUpList setUp={setUp}>{place()}</SetUpList>
        <AdditionLine {...{ addition, now }} />
        <p class="done" role="status">
          {isDone && say('welcome.done')}
        </p>
        {props.isPinned === true ? <p>{say('welcome.pinned')}</p> : <p>{say('welcome.pin')}</p>}
      </section>
      <section>
        <h2>{say('settings.notifications.title')}</h2>
        {props.notifications === 'on' ? (
          <p>{say('welcome.notified')}</p>
        ) : (
          <NotificationLine state={props.notifications} onAllow={props.onAllowNotifications} />
        )}
      </section>
      <WhatIsKept />
    </main>
  );
}
