/**
 * In place of WXT's context of a content script (an alias in wxt.config.ts): ours ask nothing of it, and WXT's
 * announces each script to the page and can be ended by an event of the page.
 */
export class ContentScriptContext {}
