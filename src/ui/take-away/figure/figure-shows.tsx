import { type PrintOptions, SHOWN } from '../../../export/figure/print-options.ts';
import type { FigureWords } from '../../../i18n/figure.ts';

interface FigureShowsProps {
  readonly words: FigureWords;
  readonly options: PrintOptions;
  readonly onChange: (change: Partial<PrintOptions>) => void;
}

/** What stands on the figure. Sources, credit and "schematic map" are no choice: they always do. */
export function FigureShows({ words, options, onChange }: FigureShowsProps) {
  const { shows, projection } = options;
  const hasArrow = projection === 'mercator';
  return (
    <fieldset className="figure-shows">
      <legend>{words.shows}</legend>
      {SHOWN.map((part) => {
        const isDisabled = part === 'northArrow' && !hasArrow;
        return (
          <label key={part} className="check">
            <input
              type="checkbox"
              checked={shows[part] && !isDisabled}
              disabled={isDisabled}
              aria-describedby={isDisabled ? 'figure-no-arrow' : undefined}
              onChange={(event) => onChange({ shows: { ...shows, [part]: event.target.checked } })}
            />
            {words.showName[part]}
          </label>
        );
      })}
      {hasArrow ? null : (
        <p id="figure-no-arrow" className="quiet">
          {words.noArrow}
        </p>
      )}
    </fieldset>
  );
}
