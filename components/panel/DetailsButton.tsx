import { say } from '../../utils/language';

interface Props {
  open: boolean;
  onToggle: () => void;
  /** What it tells of, for who hears one such button among others. */
  subject?: string | undefined;
}

/** *Details*, which opens what else is known. */
export function DetailsButton({ open, onToggle, subject }: Props) {
  return (
    <button
      type="button"
      class="button"
      aria-label={subject && say('detailsOf', subject)}
      aria-expanded={open}
      onClick={onToggle}
    >
      {say('details')}
    </button>
  );
}
