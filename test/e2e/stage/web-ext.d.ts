/** What is used of it; it brings no types. */
declare module 'web-ext' {
  export const cmd: {
    /** Packs a build into an archive in the folder, and tells where that is. */
    build(options: { sourceDir: string; artifactsDir: string }): Promise<{ extensionPath: string }>;
  };
}
