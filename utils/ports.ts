/** Names of the long-lived connections; apart from the messages, so that pages load no schemas. */
export const ports = { overlay: 'overlay', popup: 'popup' } as const;
