/** Long enough for a browser to have begun the download. */
const REVOKE_AFTER_MS = 60_000;

/** Offers a file to be saved under a name. Nothing leaves the device. */
export function saveFile(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
