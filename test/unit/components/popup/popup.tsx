import { render } from '@testing-library/preact';
import { Popup, type PopupProps } from '../../../../components/popup/Popup';
import { quietPopup } from './quiet-popup';

/** Draws the popup of a quiet, known account but for these props. */
export function popup(props: Partial<PopupProps>) {
  return render(<Popup {...quietPopup} {...props} />).container;
}

/** What it lists, in its order: key and status of each. */
export const items = () =>
  [...document.querySelectorAll<HTMLElement>('[data-job], [data-import]')].map(({ dataset }) => [
    dataset.job ?? dataset.import,
    dataset.status,
  ]);
