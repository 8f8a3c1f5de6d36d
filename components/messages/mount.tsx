import { render } from 'preact';
import type { MountMessages } from '../../utils/in-page/mount';
import { MessagesPage } from './MessagesPage';

/** Draws the page of messages of one job or import. */
export const mountMessages: MountMessages = (place, props) =>
  render(<MessagesPage key={props.item.key} {...props} />, place);
