import type { Host } from '../../utils/hosts/host';
import { say } from '../../utils/language';
import { HostForm } from '../ui/HostForm';

interface Props {
  /** Canvas hosts that are open in a tab, or that the organization named. */
  hosts: Host[];
  /** Called in the press itself, so that the browser may be asked for a permission. */
  onOpen: (host: Host) => void;
}

/** Picks a Canvas that is open or known, or takes the address of another. */
export function OpenCanvas({ hosts, onOpen }: Props) {
  return (
    <>
      <p>{say('welcome.openAbout')}</p>
      {hosts.length > 0 && (
        <ul class="buttons">
          {hosts.map((host) => (
            <li key={host}>
              <button type="button" class="button" onClick={() => onOpen(host)}>
                {say('goTo', host)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <HostForm action={say('welcome.openCanvas')} about={say('welcome.openHow')} onHost={onOpen} />
    </>
  );
}
