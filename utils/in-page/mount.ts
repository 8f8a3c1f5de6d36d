import type { BackgroundMessage } from '../background-message';
import type { SurfaceMessage } from '../messages';
import type { Insight } from '../roster/model/insight';
import type { RunKey } from '../roster/model/keys';
import type { AccountView, ImportView, JobView } from '../roster/model/snapshot';
import type { LocalTime } from '../roster/model/step';

/** All that the insight script gets of one job or import, and how it speaks with the background. */
export interface InsightProps {
  item: JobView | ImportView;
  account: AccountView | null;
  /** Undefined until the background has compared the run with earlier ones. */
  insight: Insight | undefined;
  /** Whether the admin has opened the details. */
  open: boolean;
  /** Local ms, ticking each second. */
  now: LocalTime;
  /** The failure text of the page as it stands there; null when it shows none. */
  message: string | null;
  /** True where a failure is explained only once the details are open. */
  compact?: boolean;
  /** The jobs of a list, to be exported together; null where one job alone is shown. */
  list: JobView[] | null;
  /** What the knowledge base says in the admin's language, see `translationOf`; empty where that is English. */
  explanations: readonly string[];
  /** The version of the extension, for reports. */
  version: string;
  send: (message: SurfaceMessage) => void;
  /** Hears what the background says, until the function it gives is called. */
  listen: (listener: (message: BackgroundMessage) => void) => () => void;
  /** Leads to the schedules; null where there is no way from here. */
  onSchedules: (() => void) | null;
  /** Hears the headline of a failure whose cause was found, in plain words; null where it is not known any more. */
  onCause?: (key: RunKey, headline: string | null) => void;
  /** Hears how the text for support is copied: null where that is barred, undefined where it is not known. */
  onSupportCopy?: (key: RunKey, copy: SupportCopy | null | undefined) => void;
}

/** Copies the text for support, and says below the failure what came of it. */
export type SupportCopy = () => void;

/** What the page of messages gets, and how it asks for more. */
export interface MessagesProps extends Pick<InsightProps, 'send' | 'listen' | 'explanations'> {
  item: JobView | ImportView;
  /** Answers whether the clipboard took the text; null where the organization allows no copies. */
  onCopy: ((text: string) => Promise<boolean>) | null;
  /** True where the organization wants names and ids masked always. */
  isMasked: boolean;
}

/** Draws into a place; null takes everything out of it again. */
export type Mount = (place: Element, props: InsightProps | null) => void;

/** Draws the messages of one job or import into a page of ours. */
export type MountMessages = (place: Element, props: MessagesProps) => void;

/** What the script that explains leaves for others, in a frame or in a page of ours. */
export interface InsightScript {
  mount: Mount;
  mountMessages: MountMessages;
}
