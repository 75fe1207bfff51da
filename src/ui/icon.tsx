/** The strokes of each sign on a grid of 24. Drawn, so that they look the same with every font. */
const PATHS = {
  undo: 'M8 4L3.5 8.5L8 13M4 8.5H14a6 5.75 0 0 1 0 11.5H9',
  redo: 'M16 4L20.5 8.5L16 13M20 8.5H10a6 5.75 0 0 0 0 11.5H15',
  plus: 'M12 5V19M5 12H19',
  minus: 'M5 12H19',
  whole: 'M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15',
  light:
    'M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8M12 2.5V4.5M12 19.5V21.5M2.5 12H4.5M19.5 12H21.5M5.3 5.3L6.7 6.7M17.3 17.3L18.7 18.7M18.7 5.3L17.3 6.7M6.7 17.3L5.3 18.7',
  dark: 'M20 14.5A8.5 8.5 0 1 1 9.5 4A7 7 0 0 0 20 14.5Z',
  help: 'M8.5 9a3.5 3.5 0 1 1 5.2 3c-1.2.7-1.7 1.3-1.7 2.7M12 18.4V18.6',
  close: 'M6 6L18 18M18 6L6 18',
  options:
    'M4 7H9M14 7H20M11.5 4.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M4 17H12M17 17H20M14.5 14.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5',
  box: 'M5 5H19V19H5Z',
  lasso: 'M8 20C9 17 6 16.5 5 14C3 9 7 4 13 4S21 8 20 12S13 17.5 8.5 15.5',
  frame: 'M4 8V4H8M16 4H20V8M20 16V20H16M8 20H4V16M9 9H15V15H9Z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L20 20',
};

export type IconName = keyof typeof PATHS;

/** A sign in the colour of its text; what it means is said by the control that holds it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
