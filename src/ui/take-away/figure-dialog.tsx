export function FigureDialog(_props: { readonly onClose: () => void }) {
  return null;
}
