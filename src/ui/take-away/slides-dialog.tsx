import './story-export/story-export.css';
import { useState } from 'react';
import { exportStoryWordsOf } from '../../i18n/export-story.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { makeSlides, type SlideFormat } from './story-export/make-slides.ts';
import { MakingLine } from './story-export/making-line.tsx';
import { type Subject, SubjectField } from './story-export/subject-field.tsx';
import { useMaking } from './story-export/use-making.ts';

const FORMATS: readonly SlideFormat[] = ['pptx', 'handout2', 'handout4'];

/** Makes a story, or the present view, into slides or a handout. */
export function SlidesDialog({ onClose }: { readonly onClose: () => void }) {
  const { store, index } = useAtlas();
  const say = exportStoryWordsOf(useWords().language);
  // The view as it was when the dialog opened: a playing clock must not change what is being made.
  const [view] = useState(() => store.getView());
  const present = view.story?.id ?? null;
  const [subject, setSubject] = useState<Subject>(present === null ? 'view' : `story:${present}`);
  const [format, setFormat] = useState<SlideFormat>('pptx');
  const { making, make, stop, again } = useMaking();
  const isBusy = making.state === 'working';
  const start = () =>
    make((report, signal) => makeSlides({ index, view, subject, format }, report, signal));
  return (
    <Dialog heading={say.slides.heading} onClose={onClose}>
      <p className="quiet">{say.slides.about}</p>
      <form className="making-form" onSubmit={(event) => event.preventDefault()}>
        <SubjectField subject={subject} onChange={setSubject} first="view" present={present} />
        <label className="field making-field">
          {say.format}
          <select
            value={format}
            onChange={(event) => {
              const chosen = FORMATS.find((known) => known === event.target.value);
              if (chosen) setFormat(chosen);
            }}
          >
            {FORMATS.map((known) => (
              <option key={known} value={known}>
                {say.slides.formats[known]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="action"
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void start();
          }}
        >
          {say.slides.make}
        </button>
      </form>
      <MakingLine making={making} onStop={stop} onRetry={again} />
    </Dialog>
  );
}
