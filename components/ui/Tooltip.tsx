import { useId, useRef } from 'preact/hooks';
import { say } from '../../utils/language';
import { Icon, type IconName } from './Icon';
import { usePopover } from './use-popover';

/** Time in ms the pointer may take from the button to the bubble. */
const grace = 200;

interface Props {
  subject: string;
  text: string;
  /** What the button shows in place of (i). */
  icon?: IconName;
}

/** An (i) button with an explanation: by hover, focus, press or touch; Escape or leaving closes it. */
export function Tooltip({ subject, text, icon = 'info' }: Props) {
  const id = useId();
  const { open, show, hide, anchor, body } = usePopover();
  const pinned = useRef(false);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  if (!open) pinned.current = false;

  const enter = (event: PointerEvent) => {
    clearTimeout(leaving.current);
    if (event.pointerType !== 'touch') show();
  };
  const leave = () => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => {
      const root = anchor.current?.getRootNode() as Document | ShadowRoot | undefined;
      if (!pinned.current && root?.activeElement !== anchor.current) hide();
    }, grace);
  };
  // Pressing into the bubble takes the focus from the button, but is no leaving.
  const blur = () => {
    if (!body.current?.matches(':hover')) hide();
  };
  const press = () => {
    if (pinned.current) return hide();
    pinned.current = true;
    show();
  };

  return (
    <>
      <button
        type="button"
        class="info"
        ref={anchor}
        aria-label={say('about', subject)}
        aria-describedby={id}
        onPointerEnter={enter}
        onPointerLeave={leave}
        onFocus={show}
        onBlur={blur}
        onClick={press}
      >
        <Icon name={icon} />
      </button>
      <div
        id={id}
        class="bubble"
        role="tooltip"
        popover="manual"
        data-open={open}
        ref={body}
        onPointerEnter={enter}
        onPointerLeave={leave}
      >
        <strong>{subject}</strong>
        <br />
        {text}
      </div>
    </>
  );
}
