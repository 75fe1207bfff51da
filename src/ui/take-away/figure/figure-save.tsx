import { useState } from 'react';
import { FigureError } from '../../../export/figure/figure-error.ts';
import { figureFileName } from '../../../export/figure/figure-file-name.ts';
import type { PrintOptions } from '../../../export/figure/print-options.ts';
import { saveFile } from '../../../export/save-file.ts';
import type { FigureWords } from '../../../i18n/figure.ts';
import { bringCode, CodeMissing } from '../../../loading/bring-code.ts';
import type { ViewState } from '../../../view/view-state.ts';
import { CodeMissingLine } from '../code-missing-line.tsx';

interface FigureSaveProps {
  readonly words: FigureWords;
  readonly view: ViewState;
  readonly options: PrintOptions;
  /** The drawing; null while it is being made. */
  readonly svg: string | null;
}

const FORMATS = ['svg', 'pdf', 'png-300', 'png-600'] as const;
type Format = (typeof FORMATS)[number];

type Progress =
  | { readonly state: 'idle' | 'saving' }
  | { readonly state: 'saved'; readonly name: string }
  | { readonly state: 'failed'; readonly format: Format; readonly error: unknown };

/** The file's bytes; what turns a drawing into PDF or PNG arrives when it is asked for. */
async function writeFigure(format: Format, svg: string): Promise<Blob> {
  if (format === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
  if (format === 'pdf') {
    const { svgToPdf } = await bringCode(() => import('../../../export/figure/svg-to-pdf.ts'));
    return svgToPdf(svg);
  }
  const { svgToPng } = await bringCode(() => import('../../../export/figure/svg-to-png.ts'));
  return svgToPng(svg, format === 'png-300' ? 300 : 600);
}

function sayProblem(error: unknown, words: FigureWords): string {
  if (!(error instanceof FigureError)) return error instanceof Error ? error.message : '';
  const { problem } = error;
  if (problem.kind === 'missing-glyphs') return words.missing(problem.characters);
  if (problem.kind === 'font') return words.noFont(problem.file);
  if (problem.kind === 'damaged-font') return words.damagedFont(problem.file);
  return problem.kind === 'too-large' ? words.tooLarge : error.message;
}

/** The formats as buttons, and what became of the last one. */
export function FigureSave({ words, view, options, svg }: FigureSaveProps) {
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const isBusy = svg === null || progress.state === 'saving';
  const save = async (format: Format) => {
    if (svg === null || progress.state === 'saving') return;
    setProgress({ state: 'saving' });
    try {
      const name = figureFileName(view, options, format);
      saveFile(name, await writeFigure(format, svg));
      setProgress({ state: 'saved', name });
    } catch (error) {
      setProgress({ state: 'failed', format, error });
    }
  };
  return (
    <div className="figure-save">
      <fieldset>
        <legend>{words.save}</legend>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="action"
            aria-disabled={isBusy}
            onClick={() => void save(format)}
          >
            {words.format[format]}
          </button>
        ))}
      </fieldset>
      <p className="quiet">{words.asOutlines}</p>
      <p role="status" className="quiet">
        {progress.state === 'saving' ? words.saving : null}
        {progress.state === 'saved' ? words.saved(progress.name) : null}
      </p>
      {progress.state === 'failed' ? (
        <p role="alert" className="figure-wrong">
          {progress.error instanceof CodeMissing ? (
            <CodeMissingLine onRetry={() => void save(progress.format)} />
          ) : (
            words.failed(sayProblem(progress.error, words))
          )}
        </p>
      ) : null}
    </div>
  );
}
