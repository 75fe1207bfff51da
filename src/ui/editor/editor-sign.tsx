/** The strokes of the editor's signs on a grid of 24. */
const PATHS = {
  drag: 'M9 6V6.01M15 6V6.01M9 12V12.01M15 12V12.01M9 18V18.01M15 18V18.01',
  up: 'M6 14.5L12 8.5L18 14.5',
  down: 'M6 9.5L12 15.5L18 9.5',
  duplicate: 'M9 9H20V20H9ZM15 9V4H4V15H9',
  delete: 'M5 7H19M10 7V4.5H14V7M7 7L8 20H16L17 7M10.5 11V16M13.5 11V16',
} as const;

interface EditorSignProps {
  readonly sign: keyof typeof PATHS;
}

/** A sign in the colour of its text; what it means is said by the button that holds it. */
export function EditorSign({ sign }: EditorSignProps) {
  return (
    <svg className={`icon is-${sign}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[sign]} />
    </svg>
  );
}

interface EditorButtonProps extends EditorSignProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A small button of the editor that shows a sign. */
export function EditorButton({ sign, label, disabled = false, onPress }: EditorButtonProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      title={label}
      // It keeps the focus at the end of the list, where moving on would do nothing.
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onPress}
    >
      <EditorSign sign={sign} />
    </button>
  );
}
