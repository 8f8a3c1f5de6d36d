import { render } from '@testing-library/preact';
import { Popup, type PopupProps } from '../../../../components/popup/Popup';
import { now, snapshot } from '../samples';

/** Draws the popup of a quiet, known account but for these props. */
export function popup(props: Partial<PopupProps>) {
  const nothing = () => {};
  const base: PopupProps = {
    snapshot: snapshot(),
    trouble: null,
    now,
    notifications: 'on',
    access: 'granted',
    onAllowAccess: () => {},
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
  return render(<Popup {...base} {...props} />).container;
}

/** What it lists, in its order: key and status of each. */
export const items = () =>
  [...document.querySelectorAll<HTMLElement>('[data-job], [data-import]')].map(({ dataset }) => [
    dataset.job ?? dataset.import,
    dataset.status,
  ]);
