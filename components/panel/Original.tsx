import { say } from '../../utils/language';
import { maskText } from '../../utils/roster/explain/mask';
import { usePopover } from '../ui/use-popover';

interface Props {
  message: string;
  /** True where the organization wants it masked always. */
  isMasked: boolean;
}

/** The page's own failure text, masked, and a button that shows it as it is until anything else is done. */
export function Original({ message, isMasked }: Props) {
  const { open, show, hide, anchor, body } = usePopover();
  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (to !== anchor.current && to !== body.current) hide();
  };
  const text = <bdi class="original">{maskText(message)}</bdi>;
  if (isMasked) return text;
  return (
    <>
      {text}
      <button
        type="button"
        class="button"
        ref={anchor}
        aria-expanded={open}
        onClick={open ? hide : show}
        onBlur={leave}
      >
        {open ? say('hideOriginal') : say('showOriginal')}
      </button>
      <div
        class="bubble"
        role="note"
        aria-label={say('originalMessage')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long message is scrolled by keyboard
        tabIndex={0}
        popover="manual"
        data-open={open}
        ref={body}
        onBlur={leave}
      >
        {open && <bdi>{message}</bdi>}
      </div>
    </>
  );
}
