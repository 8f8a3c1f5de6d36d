import type { Host } from '../../utils/hosts/host';
import { say } from '../../utils/language';
import { HostForm } from '../ui/HostForm';

/** A small form for a Canvas on a school's own domain; it is asked for in the submit itself. */
export function AddHost({ onAdd }: { onAdd: (host: Host) => void }) {
  return (
    <details class="add-host">
      <summary>{say('addHost.open')}</summary>
      <HostForm action={say('addHost.add')} about={say('addHost.about')} onHost={onAdd} />
    </details>
  );
}
