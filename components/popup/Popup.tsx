import { useState } from 'preact/hooks';
import type { Host } from '../../utils/hosts/host';
import type { HostRole } from '../../utils/hosts/host-role';
import { say } from '../../utils/language';
import type { Insight } from '../../utils/roster/model/insight';
import type { RunKey } from '../../utils/roster/model/keys';
import type { Snapshot } from '../../utils/roster/model/snapshot';
import type { Trouble } from '../../utils/roster/model/trouble';
import type { Addition } from '../../utils/storage/addition';
import type { Notifications } from '../../utils/use-notifications';
import { popupGroups } from '../text/popup-groups';
import { Icon } from '../ui/Icon';
import { type Access, AccessOffer } from './AccessOffer';
import { AccountGroup } from './AccountGroup';
import { AddHost } from './AddHost';
import { AdditionLine } from './AdditionLine';
import type { EndedItemsProps } from './EndedItems';
import { FrameOffer } from './FrameOffer';
import { NewsLine } from './NewsLine';
import { NotificationLine } from './NotificationLine';
import { TroubleLine } from './TroubleLine';
import { UnrecognizedLayout } from './UnrecognizedLayout';

export interface PopupProps {
  /** Null until the background answered. */
  snapshot: Snapshot | null;
  trouble: Trouble | null;
  /** By key of job or import; none before history was asked. */
  insights?: Record<RunKey, Insight>;
  /** Local ms, ticking each second. */
  now: number;
  notifications: Notifications;
  /** Whether the browser lets Rosterscope read Canvas. */
  access: Access;
  /** The host that was added last; null for none. */
  addition: Addition | null;
  /** The likely host of the tool page in front, where it may not be read yet. */
  frame: Host | null;
  /** The version that an update brought; null where there is no news. */
  news: string | null;
  onDismissNews: () => void;
  insightOf: EndedItemsProps['insightOf'];
  causeOf?: EndedItemsProps['causeOf'];
  /** Opens the job or import with that key. */
  onOpen: (key: RunKey) => void;
  /** Opens the schedules that the job with that key came from. */
  onSchedules: EndedItemsProps['onSchedules'];
  onSeen: (key: RunKey) => void;
  onHandle: EndedItemsProps['onHandle'];
  /** Goes on reading what was missed on a host, or stops it. */
  onCatchUp: (host: Host, on: boolean) => void;
  onAllowNotifications: () => void;
  onAllowAccess: () => void;
  onAddHost: (host: Host, role: HostRole) => void;
  onSettings: () => void;
  /** Opens the first-run page. */
  onSetUp: () => void;
  /** Null where the page in front is understood, or is no SIS Integration page. */
  onOutline: (() => Promise<string | null>) | null;
  onCopy: (text: string) => Promise<boolean>;
}

/** All that is known, by Canvas host: what runs, then what ended recently with failures first. */
export function Popup({
  snapshot,
  trouble,
  insights = {},
  now,
  notifications,
  access,
  addition,
  frame,
  news,
  insightOf,
  causeOf = () => null,
  ...on
}: PopupProps) {
  // What came of it is shown where the admin asked: below, or, in a popup opened again, first of all.
  const [isBelow, setBelow] = useState(false);
  const outcome = <AdditionLine {...{ addition, now }} />;
  const add = (host: Host, role: HostRole) => {
    setBelow(role === 'canvas');
    on.onAddHost(host, role);
  };
  const known = snapshot ? popupGroups(snapshot, now) : [];
  return (
    <main class="popup" aria-busy={snapshot === null}>
      <header>
        <h1>
          <Icon name="mark" />
          {say('extension.name')}
        </h1>
        <button
          type="button"
          class="info"
          title={say('openSettings')}
          aria-label={say('openSettings')}
          onClick={on.onSettings}
        >
          <Icon name="settings" />
        </button>
      </header>
      <TroubleLine trouble={trouble} />
      {!isBelow && outcome}
      {frame && <FrameOffer host={frame} onAllow={() => add(frame, 'tool')} />}
      {on.onOutline && <UnrecognizedLayout onOutline={on.onOutline} onCopy={on.onCopy} />}
      {snapshot === null && <p class="quiet">{say('loading')}</p>}
      {snapshot && <AccessOffer {...{ access }} onAllow={on.onAllowAccess} />}
      {snapshot && known.length === 0 && access === 'granted' && (
        <p class="quiet empty">
          <strong>{say('emptyTitle')}</strong> {say('emptyText')}
        </p>
      )}
      {snapshot && known.length === 0 && (
        <p>
          <button type="button" class="button" onClick={on.onSetUp}>
            {say('welcome.open')}
          </button>
        </p>
      )}
      {known.map((group) => (
        <AccountGroup
          key={group.host}
          group={group}
          named={known.length > 1}
          now={now}
          insights={insights}
          {...{ insightOf, causeOf }}
          {...on}
        />
      ))}
      {known.length > 0 && (
        <NotificationLine state={notifications} onAllow={on.onAllowNotifications} />
      )}
      <NewsLine version={news} onDismiss={on.onDismissNews} />
      {snapshot && <AddHost onAdd={(host) => add(host, 'canvas')} />}
      {isBelow && outcome}
    </main>
  );
}
