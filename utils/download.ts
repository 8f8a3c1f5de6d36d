/** Hands a file to the browser's own download; it never leaves this computer by us. */
export function download(parts: string[], name: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address only a while after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
