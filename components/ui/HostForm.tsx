import { useId, useRef, useState } from 'preact/hooks';
import type { Host } from '../../utils/hosts/host';
import { parseHost, type WrongHost } from '../../utils/hosts/parse-host';
import { say } from '../../utils/language';

interface Props {
  /** What the button says. */
  action: string;
  /** What stands below the field. */
  about: string;
  /** Called in the submit itself, so that the browser may be asked for a permission. */
  onHost: (host: Host) => void;
}

/** Takes the address of a Canvas. */
export function HostForm({ action, about, onHost }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<WrongHost | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const parsed = parseHost(field.current?.value ?? '');
    setWrong('wrong' in parsed ? parsed.wrong : null);
    if ('wrong' in parsed) field.current?.focus();
    else onHost(parsed.host);
  };
  return (
    <form onSubmit={submit} noValidate>
      <label for={id}>{say('addHost.label')}</label>
      <div class="ask">
        <input
          ref={field}
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          dir="ltr"
          aria-invalid={wrong !== null}
          aria-describedby={wrong ? `${id}-about ${id}-wrong` : `${id}-about`}
        />
        <button type="submit" class="button">
          {action}
        </button>
      </div>
      {wrong && (
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {say(`addHost.wrong.${wrong}`)}
        </p>
      )}
      <p id={`${id}-about`} class="small">
        {about}
      </p>
    </form>
  );
}
