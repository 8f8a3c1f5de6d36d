import { Html } from '../html.ts';

/** Plain line drawings in the manner of the global navigation. */
const drawings: Record<string, string> = {
  account: '<circle cx="12" cy="8" r="4"/><path d="M4 21c0-5 4-7 8-7s8 2 8 7"/>',
  admin: '<path d="M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z"/><path d="M12 8v8M8 12h8"/>',
  dashboard: '<path d="M4 18a8 8 0 1 1 16 0z"/><path d="M12 18l4-6"/>',
  courses: '<path d="M5 3h14v18H5z"/><path d="M9 3v18M12 8h4M12 12h4"/>',
  calendar: '<path d="M4 5h16v16H4zM4 10h16M8 3v4M16 3v4"/>',
  inbox: '<path d="M4 5h16v14H4zM4 13h5l1 3h4l1-3h5"/>',
  history: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l4 2"/>',
  help: '<circle cx="12" cy="12" r="9"/><path d="M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 17v.5"/>',
};

export function navIcon(id: string): Html {
  return new Html(
    `<span class="menu-item-icon-container" aria-hidden="true"><svg viewBox="0 0 24 24" width="26" height="26" fill="none" stroke="currentColor" stroke-width="1.6">${drawings[id] ?? ''}</svg></span>`,
  );
}
