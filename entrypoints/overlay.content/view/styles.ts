import panel from '../../../components/panel/overlay.css?inline';
import chip from '../../../components/ui/row.css?inline';

/** The styles of our elements in the page, side by side: what they share is then packed but once. */
export const styles = { panel, chip };
