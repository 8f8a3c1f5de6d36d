import { say } from '../utils/language';
import { Icon } from './Icon';

/** Words of a panel whose extension is gone, read while there is somebody to ask for them. */
export function readAhead(): void {
  say('updated');
  say('connection.gone');
  say('runningNoTime');
}

/** Taken leave: after an update the old panel hears nothing any more, and only a reload helps. */
export function GoneNotice() {
  return (
    <p class="line">
      <Icon name="info" />
      <span class="say">{say('updated')}</span>
    </p>
  );
}
