export function DownloadDialog(_props: { readonly onClose: () => void }) {
  return null;
}
