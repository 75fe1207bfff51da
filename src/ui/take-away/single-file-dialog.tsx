import { useEffect, useState } from 'react';
import type { StoryEntry } from '../../domain/story.ts';
import { saveFile } from '../../export/save-file.ts';
import { singleFileWordsOf } from '../../i18n/single-file.ts';
import { loadStoryList } from '../../loading/load-stories.ts';
import { IS_SINGLE_FILE } from '../../loading/site.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { makeSingleFile } from './single-file/make-single-file.ts';
import { SingleFileForm } from './single-file/single-file-form.tsx';
import './take-away.css';
import './single-file/single-file.css';

const BYTES_IN_MEGABYTE = 1_000_000;

/** The stories that can be chosen; null when their list did not arrive. */
function useStories(): readonly StoryEntry[] | null {
  const [stories, setStories] = useState<readonly StoryEntry[] | null>([]);
  useEffect(() => {
    void loadStoryList().then((list) => setStories(list.ok ? list.value : null));
  }, []);
  return stories;
}

/** Makes the atlas, or one of its stories, into one HTML file that opens anywhere. */
export function SingleFileDialog({ onClose }: { readonly onClose: () => void }) {
  const { store } = useAtlas();
  const { language, formatNumber } = useWords();
  const words = singleFileWordsOf(language);
  const stories = useStories();
  // The view as it was when the dialog opened: a playing clock must not change what is being set up.
  const [view] = useState(() => store.getView());
  const [storyId, setStoryId] = useState(view.story?.id ?? null);
  const [opensIn, setOpensIn] = useState(language);
  const [isMaking, setMaking] = useState(false);
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState('');
  const isOffered = stories?.some(({ id }) => id === storyId) ?? false;
  const chosen = isOffered ? storyId : null;
  const make = async () => {
    setMaking(true);
    setSaid(words.making);
    setWrong('');
    const made = await makeSingleFile({ view, language: opensIn, storyId: chosen });
    setMaking(false);
    if (!made.ok) {
      setSaid('');
      return setWrong(words.failed(made.file, words.reason[made.kind]));
    }
    saveFile(made.name, made.blob);
    const tenths = Math.round((made.blob.size / BYTES_IN_MEGABYTE) * 10) / 10;
    setSaid(words.saved(made.name, formatNumber(tenths)));
  };
  return (
    <Dialog className="single-file" heading={words.heading} onClose={onClose}>
      <p className="quiet">{words.about}</p>
      {IS_SINGLE_FILE ? (
        <p>{words.alreadyInside}</p>
      ) : (
        <>
          {stories === null ? <p role="status">{words.noStories}</p> : null}
          <SingleFileForm
            words={words}
            language={language}
            stories={stories ?? []}
            storyId={chosen}
            opensIn={opensIn}
            onStory={setStoryId}
            onLanguage={setOpensIn}
          />
          <button type="button" className="action" disabled={isMaking} onClick={make}>
            {words.save}
          </button>
          <p className="take-away-said" role="status">
            {said}
          </p>
          {wrong ? <p role="alert">{wrong}</p> : null}
        </>
      )}
    </Dialog>
  );
}
