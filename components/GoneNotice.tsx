import { say } from '../utils/language';
import { Icon } from './Icon';

/** Taken leave: after an update the old panel hears nothing any more, and only a reload helps. */
export function GoneNotice() {
  return (
    <p class="line">
      <Icon name="info" />
      <span class="say">{say('updated')}</span>
    </p>
  );
}
