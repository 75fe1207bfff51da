import { FigureError } from '../../../export/figure/figure-error.ts';
import { exportStoryWordsOf } from '../../../i18n/export-story.ts';
import { CodeMissing } from '../../../loading/bring-code.ts';
import { useWords } from '../../atlas-context.ts';
import { CodeMissingLine } from '../code-missing-line.tsx';
import { MissingFiles } from './load-drawing.ts';
import type { Making } from './use-making.ts';

const MEGABYTE = 1_000_000;

interface MakingLineProps {
  readonly making: Making;
  readonly onStop: () => void;
  readonly onRetry: () => void;
}

function useProblem(): (error: unknown) => string {
  const words = exportStoryWordsOf(useWords().language);
  return (error) => {
    if (error instanceof MissingFiles) return words.failedFiles(error.files.join(', '));
    const name = error instanceof Error ? error.name : '';
    const isFull = name === 'QuotaExceededError' || error instanceof RangeError;
    if (isFull) return words.noRoom;
    const problem = error instanceof FigureError ? error.problem : null;
    if (problem?.kind === 'missing-glyphs') {
      return words.failed(words.slides.missing(problem.characters));
    }
    if (problem?.kind === 'font' || problem?.kind === 'damaged-font') {
      return words.failed(words.slides.noFont(problem.file));
    }
    if (error instanceof FigureError && error.problem.kind === 'font') {
      return words.failedFiles(error.problem.file);
    }
    return words.failed(error instanceof Error ? error.message : '');
  };
}

/** The size of a file in megabytes, to a tenth. */
export function useSize(): (bytes: number) => string {
  const words = useWords();
  const { megabytes } = exportStoryWordsOf(words.language);
  return (bytes) =>
    megabytes(words.formatNumber(Math.max(0.1, Math.round((bytes / MEGABYTE) * 10) / 10)));
}

/** How far a file is, with a way to stop it; then its name, or what went wrong. */
export function MakingLine({ making, onStop, onRetry }: MakingLineProps) {
  const words = exportStoryWordsOf(useWords().language);
  const sayProblem = useProblem();
  const saySize = useSize();
  const isWorking = making.state === 'working';
  return (
    <div className="making">
      {isWorking ? (
        <>
          <progress aria-label={words.format} max={1} value={making.share ?? undefined} />
          <button type="button" className="action" onClick={onStop}>
            {words.cancel}
          </button>
        </>
      ) : null}
      {/* Counted on the screen; a screen reader hears the beginning and the end alone. */}
      {isWorking ? <p className="quiet making-count">{making.said}</p> : null}
      <p role="status" className="quiet">
        {making.state === 'saved' ? words.saved(making.name, saySize(making.bytes)) : null}
        {making.state === 'stopped' ? words.cancelled : null}
      </p>
      {making.state === 'failed' ? (
        <p role="alert" className="making-wrong">
          {making.error instanceof CodeMissing ? (
            <CodeMissingLine onRetry={onRetry} />
          ) : (
            sayProblem(making.error)
          )}
        </p>
      ) : null}
    </div>
  );
}
