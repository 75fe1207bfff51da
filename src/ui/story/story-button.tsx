/** The strokes of the player's signs on a grid of 24. */
const PATHS = {
  back: 'M14.5 5L7.5 12L14.5 19',
  next: 'M9.5 5L16.5 12L9.5 19',
  play: 'M8 5V19L19 12Z',
  pause: 'M8.5 5V19M15.5 5V19',
  loop: 'M4 12A8 8 0 0 1 18 6.7L20 9M20 4V9H15M20 12A8 8 0 0 1 6 17.3L4 15M4 20V15H9',
  large: 'M3 19L8.5 5L14 19M5 14.5H12M15 19L18 11L21 19M16 16.5H20',
  fullscreen: 'M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15',
  leaveFullscreen: 'M9 4V9H4M20 9H15V4M15 20V15H20M4 15H9V20',
  pointer: 'M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M12 2.5V5M12 19V21.5M2.5 12H5M19 12H21.5',
  blank: 'M4 5H20V16H4ZM9 20H15M7 8L17 13',
  console: 'M3 5H14V13H3ZM10 16V19H21V10H17M5.5 8H11M5.5 10.5H9',
} as const;

interface StoryButtonProps {
  readonly sign: keyof typeof PATHS;
  readonly label: string;
  /** For a switch: whether it is on. */
  readonly isOn?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A button of the player; its words are for the pointer that rests and for the ear. */
export function StoryButton({ sign, label, isOn, disabled = false, onPress }: StoryButtonProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      aria-pressed={isOn}
      title={label}
      disabled={disabled}
      onClick={onPress}
    >
      <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d={PATHS[sign]} />
      </svg>
    </button>
  );
}
