const ring = 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Z';
const paths = {
  waiting: `${ring}M8 4.5V8l2.3 1.5`,
  running: 'M14.5 8A6.5 6.5 0 1 1 8 1.5M6.8 5.3 10.6 8l-3.8 2.7Z',
  complete: `${ring}m-3 6.8L7.2 10.4 11 6`,
  failed: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3ZM5.8 5.8l4.4 4.4m0-4.4-4.4 4.4',
  skipped: 'm3 4 4 4-4 4m6-8 4 4-4 4',
  unknown: `${ring}M6.2 6.4a1.8 1.8 0 1 1 2.7 1.5c-.6.4-.9.7-.9 1.3M8 11.6v.01`,
  warning: 'M8 1.8 15 14H1ZM8 6.3v3.5M8 12v.01',
  info: `${ring}M8 7.4v3.8M8 4.8v.01`,
  check: 'm3 8.5 3.4 3.4L13.2 5',
  look: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM8 6.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4Z',
  settings:
    'M2 4.5h6m3.5 0H14M2 11.5h2.5m3.5 0h6M9.8 2.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4ZM6.2 9.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4Z',
  mark: 'M2 3h9M2 7h3M2 11h3m5.2-5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4Zm2.3 5.5L15 14',
};
export type IconName = keyof typeof paths;

/** A decorative 16 px line icon in the color of the text; a word or a name always stands with it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
