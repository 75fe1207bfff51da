import { useState } from 'react';
import { figureFileName } from '../../../export/figure/figure-file-name.ts';
import { onPaper, posterOptions } from '../../../export/poster/poster.ts';
import { saveFile } from '../../../export/save-file.ts';
import type { EmbedDialogWords } from '../../../i18n/embed-dialog.ts';
import type { ViewState } from '../../../view/view-state.ts';
import { useAtlas } from '../../atlas-context.ts';
import { loadDetail } from '../figure/load-figure-tools.ts';
import type { EmbedWish } from './embed-code.ts';

/** The name that a view's picture is saved under. */
export function posterName(view: ViewState, language: EmbedWish['language']): string {
  return figureFileName(view, posterOptions(view, language), 'svg');
}

interface EmbedPosterProps {
  readonly words: EmbedDialogWords;
  readonly view: ViewState;
  readonly language: EmbedWish['language'];
  readonly isWanted: boolean;
  readonly onWant: (isWanted: boolean) => void;
}

/** Whether the code shows a picture until the map is there, and the picture itself as a file. */
export function EmbedPoster({ words, view, language, isWanted, onWant }: EmbedPosterProps) {
  const { index } = useAtlas();
  const [said, setSaid] = useState('');
  const name = posterName(view, language);
  const save = async () => {
    setSaid(words.drawing);
    const loaded = await loadDetail();
    if (!('value' in loaded)) return setSaid(words.posterFailed(loaded.failures.join(', ')));
    const { draw, geometry } = loaded.value;
    const options = posterOptions(view, language);
    const svg = onPaper(draw({ index, view, geometry, options, link: '' }));
    saveFile(name, new Blob([svg], { type: 'image/svg+xml' }));
    setSaid(words.posterSaved(name));
  };
  return (
    <div className="embed-poster">
      <label className="check">
        <input
          type="checkbox"
          checked={isWanted}
          onChange={(event) => onWant(event.target.checked)}
        />
        {words.poster}
      </label>
      {isWanted ? (
        <>
          <p className="quiet">{words.posterNote(name)}</p>
          <button type="button" className="action" onClick={() => void save()}>
            {words.savePoster}
          </button>
          <p className="take-away-said" role="status">
            {said}
          </p>
        </>
      ) : null}
    </div>
  );
}
