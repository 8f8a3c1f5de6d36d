import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** How the last thing the admin did went, and beside what it is said. */
interface Notice {
  /** Empty while there is nothing to say. */
  text: string;
  isBad: boolean;
  /** Id of the field or section that was touched last; null before any was. */
  place: string | null;
  touch: (place: string) => void;
}

export const NoticeContext = createContext<Notice>({
  text: '',
  isBad: false,
  place: null,
  touch: () => {},
});

/** Says beside a field or section how its change went; screen readers hear it from the page's head. */
export function Beside({ place }: { place: string }) {
  const notice = useContext(NoticeContext);
  if (notice.place !== place || !notice.text) return null;
  return (
    <span class="notice" aria-hidden="true" data-bad={notice.isBad}>
      {notice.text}
    </span>
  );
}
