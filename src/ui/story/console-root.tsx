import { useEffect, useState } from 'react';
import type { Root } from 'react-dom/client';
import { dayOf } from '../../domain/period.ts';
import type { Story } from '../../domain/story.ts';
import { storyWordsOf } from '../../i18n/story.ts';
import { wordsOf } from '../../i18n/words.ts';
import { decodeTopology, type MapGeometry } from '../../loading/decode-topology.ts';
import { loadFacts, loadTopology } from '../../loading/load-files.ts';
import { openingSearch } from '../../loading/site.ts';
import { type DatasetIndex, indexFacts } from '../../selectors/index-dataset.ts';
import { talkOf } from '../../story/console-channel.ts';
import type { HallState } from '../../story/console-messages.ts';
import { loadAnyStory } from '../../story/load-any-story.ts';
import { decodeView } from '../../view/url-codec.ts';
import { FIRST_DATE, type ViewState } from '../../view/view-state.ts';
import { startFrom } from '../map-files.ts';
import { type Failed, Notices } from '../notices.tsx';
import { useMapFiles } from '../use-map-files.ts';
import { ConsolePage } from './console-page.tsx';
import './story.css';
import './console.css';

interface ConsoleProps {
  readonly talk: string;
  readonly index: DatasetIndex;
  /** The provinces: quick to draw, for the small pictures. */
  readonly coarse: MapGeometry;
  readonly story: Story;
  readonly reader: ViewState;
}

/** Takes the language and the theme from the hall, and its story where the hall tells another. */
function Console({ talk, index, coarse, ...given }: ConsoleProps) {
  const [reader, setReader] = useState(given.reader);
  const [story, setStory] = useState(given.story);
  const [first] = useState(() => startFrom(coarse, false));
  const { files } = useMapFiles(first);
  const { language, theme } = reader;
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset.theme = theme;
    document.title = storyWordsOf(language).talk.title;
  }, [language, theme]);
  const follow = async (hall: HallState) => {
    if (hall.language !== language || hall.theme !== theme) {
      setReader({ ...reader, language: hall.language, theme: hall.theme });
    }
    if (hall.storyId === story.id) return;
    const loaded = await loadAnyStory(hall.storyId);
    if (loaded.ok) setStory(loaded.value);
  };
  return (
    <ConsolePage
      key={story.id}
      talk={talk}
      story={story}
      index={index}
      geometry={files.geometry}
      coarse={coarse}
      reader={reader}
      onHall={(hall) => void follow(hall)}
    />
  );
}

function readConsoleLink(preferred: ViewState) {
  const query = new URLSearchParams(openingSearch());
  const talk = talkOf(query.get('console') ?? '');
  query.delete('console');
  return { talk, reader: decodeView(query.toString(), preferred).view };
}

/** Opens the presenter's console in this window instead of the atlas. */
export async function openConsole(root: Root, preferred: ViewState): Promise<void> {
  const { talk, reader } = readConsoleLink(preferred);
  document.documentElement.lang = reader.language;
  document.documentElement.dataset.theme = reader.theme;
  document.getElementById('first-picture')?.remove();
  const [facts, provinces, story] = await Promise.all([
    loadFacts(),
    loadTopology('provinces'),
    loadAnyStory(reader.story?.id ?? ''),
  ]);
  document.documentElement.dataset.state = 'ready';
  if (facts.ok && provinces.ok && story.ok) {
    const index = indexFacts(facts.value, dayOf(FIRST_DATE));
    root.render(
      <Console
        talk={talk}
        index={index}
        coarse={decodeTopology(provinces.value, null)}
        story={story.value}
        reader={reader}
      />,
    );
    return;
  }
  const failures = [facts, provinces, story].filter((loaded): loaded is Failed => !loaded.ok);
  root.render(
    <Notices
      words={wordsOf(reader.language)}
      failures={failures}
      ignored={[]}
      onRetry={() => void openConsole(root, preferred)}
      onDismiss={() => undefined}
    />,
  );
}
