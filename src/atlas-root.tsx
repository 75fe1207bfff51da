import { useState } from 'react';
import { App } from './app.tsx';
import { type Atlas, AtlasContext, useWords } from './ui/atlas-context.ts';
import type { MapFiles } from './ui/map-files.ts';
import { Notices } from './ui/notices.tsx';
import { useCommands } from './ui/use-commands.ts';
import { useLink } from './ui/use-link.ts';
import { type MapFilesState, useMapFiles } from './ui/use-map-files.ts';
import { usePageLanguage } from './ui/use-page-language.ts';
import { useTextsAhead } from './ui/use-texts-ahead.ts';

interface AtlasRootProps {
  readonly atlas: Atlas;
  readonly files: MapFiles;
  /** Parts of the link that could not be read. */
  readonly ignored: readonly string[];
}

function Page({
  map,
  ignored,
}: {
  readonly map: MapFilesState;
  readonly ignored: readonly string[];
}) {
  const words = useWords();
  const [shownIgnored, setShownIgnored] = useState(ignored);
  usePageLanguage();
  return (
    <>
      <App files={map.files} />
      <Notices
        words={words}
        failures={map.failures}
        ignored={shownIgnored}
        onRetry={map.retry}
        onDismiss={() => setShownIgnored([])}
      />
    </>
  );
}

/** The whole atlas once its data are there. */
export function AtlasRoot({ atlas, files, ignored }: AtlasRootProps) {
  const map = useMapFiles(files);
  useLink(atlas);
  useTextsAhead(atlas.late, !map.files.isFirstPicture);
  useCommands(atlas);
  return (
    <AtlasContext value={atlas}>
      <Page map={map} ignored={ignored} />
    </AtlasContext>
  );
}
