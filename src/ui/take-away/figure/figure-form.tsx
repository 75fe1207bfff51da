import { subtitleOf, titleOf } from '../../../export/figure/figure-texts.ts';
import type { PrintLanguage, PrintOptions } from '../../../export/figure/print-options.ts';
import { voicesOf } from '../../../export/figure/print-words.ts';
import type { FigureProjectionKind } from '../../../figure/projections.ts';
import type { FigureWords } from '../../../i18n/figure.ts';
import type { LoadedTable } from '../../../own-table/own-table-store.ts';
import type { DatasetIndex } from '../../../selectors/index-dataset.ts';
import { selectFrame } from '../../../selectors/select-frame.ts';
import type { ViewState } from '../../../view/view-state.ts';
import { ChoiceField, TextField } from './figure-fields.tsx';
import { FigureShows } from './figure-shows.tsx';
import { FigureWidth } from './figure-width.tsx';

interface FigureFormProps {
  readonly words: FigureWords;
  readonly view: ViewState;
  readonly index: DatasetIndex;
  readonly ownTable: LoadedTable | null;
  readonly options: PrintOptions;
  readonly onChange: (change: Partial<PrintOptions>) => void;
}

const PROJECTIONS: readonly FigureProjectionKind[] = ['albers', 'mercator'];
const LANGUAGES: readonly PrintLanguage[] = ['zh-CN', 'en', 'both'];
const EXTENTS: readonly PrintOptions['extent'][] = ['country', 'view'];

/** Everything that can be chosen for a figure; each choice shows in the preview. */
export function FigureForm(props: FigureFormProps) {
  const { words, view, index, ownTable, options, onChange } = props;
  const voices = voicesOf(options.language);
  const suggested = { index, view, frame: selectFrame(index, view), voices, ownTable };
  return (
    <form className="figure-form" onSubmit={(event) => event.preventDefault()}>
      <FigureWidth
        words={words}
        widthMm={options.widthMm}
        onChange={(widthMm) => onChange({ widthMm })}
      />
      <ChoiceField
        label={words.projection}
        value={options.projection}
        choices={PROJECTIONS}
        nameOf={(projection) => words.projectionName[projection]}
        onChange={(projection) =>
          onChange({
            projection,
            shows: { ...options.shows, northArrow: projection === 'mercator' },
          })
        }
      />
      {view.camera ? (
        <ChoiceField
          label={words.extent}
          value={options.extent}
          choices={EXTENTS}
          nameOf={(extent) => words.extentName[extent]}
          onChange={(extent) => onChange({ extent })}
        />
      ) : null}
      <ChoiceField
        label={words.language}
        value={options.language}
        choices={LANGUAGES}
        nameOf={(language) => words.languageName[language]}
        onChange={(language) => onChange({ language })}
      />
      <TextField
        label={words.title}
        value={options.title}
        suggested={titleOf(suggested).join(' ')}
        isDisabled={!options.shows.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label={words.subtitle}
        value={options.subtitle}
        suggested={subtitleOf(suggested).join(' ')}
        isDisabled={!options.shows.subtitle}
        onChange={(subtitle) => onChange({ subtitle })}
      />
      <FigureShows words={words} options={options} onChange={onChange} />
      <label className="check">
        <input
          type="checkbox"
          checked={options.greyscale}
          onChange={(event) => onChange({ greyscale: event.target.checked })}
        />
        {words.greyscale}
      </label>
    </form>
  );
}
