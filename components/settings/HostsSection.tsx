import { useRef, useState } from 'preact/hooks';
import type { Host } from '../../utils/hosts/host';
import type { HostLine } from '../../utils/hosts/host-role';
import { say } from '../../utils/language';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Section } from './Section';

interface Props {
  /** Null until they were read. */
  hosts: HostLine[] | null;
  onRemove: (host: Host) => void;
}

/** The hosts Rosterscope may read or has found, and the way to let one go. */
export function HostsSection({ hosts, onRemove }: Props) {
  const [asked, setAsked] = useState<HostLine | null>(null);
  // Its words stay while the dialog closes.
  const [open, setOpen] = useState(false);
  const lead = useRef<HTMLParagraphElement>(null);
  const remove = () => {
    setOpen(false);
    lead.current?.focus(); // its button goes away, and the focus must not go with it
    if (asked) onRemove(asked.host);
  };
  return (
    <Section title={say('settings.hosts.title')}>
      <p ref={lead} tabIndex={-1}>
        {hosts?.length === 0 ? say('settings.hosts.none') : say('settings.hosts.lead')}
      </p>
      <ul class="hosts">
        {hosts?.map((line) => (
          <li key={line.host}>
            <span>
              <strong dir="ltr">{line.host}</strong>
              <span class="small">{say(`settings.hosts.role.${line.role}`)}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={say('settings.hosts.removeHost', line.host)}
              onClick={() => {
                setAsked(line);
                setOpen(true);
              }}
            >
              {say('settings.hosts.remove')}
            </button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={open}
        title={say('settings.hosts.question', asked?.host ?? '')}
        text={say(`settings.hosts.removes.${asked?.role ?? 'found'}`)}
        yes={say('settings.hosts.remove')}
        no={say('settings.confirm.keep')}
        onNo={() => setOpen(false)}
        onYes={remove}
      />
    </Section>
  );
}
