export function CiteDialog(_props: { readonly onClose: () => void }) {
  return null;
}
