/** Whether the background is still there to be heard. */
export type Connected = 'live' | 'connecting';
