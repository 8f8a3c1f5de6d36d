import { Icon } from './Icon';
import * as words from './words';

/** Taken leave: after an update the old panel hears nothing any more, and only a reload helps. */
export function GoneNotice() {
  return (
    <p class="line">
      <Icon name="info" />
      <span class="say">{words.updated}</span>
    </p>
  );
}
