import type { PopupProps } from '../../../../components/popup/Popup';
import { now, snapshot } from '../samples';

const nothing = () => {};

/** What the popup of a quiet, known account is given. */
export const quietPopup: PopupProps = {
  snapshot: snapshot(),
  trouble: null,
  now,
  notifications: 'on',
  access: 'granted',
  onAllowAccess: nothing,
  addition: null,
  frame: null,
  news: null,
  insightOf: () => null,
  onOpen: nothing,
  onSchedules: nothing,
  onSeen: nothing,
  onHandle: nothing,
  onCatchUp: nothing,
  onAllowNotifications: nothing,
  onAddHost: nothing,
  onSettings: nothing,
  onSetUp: nothing,
  onDismissNews: nothing,
  onOutline: null,
  onCopy: async () => true,
};
