import { useEffect } from 'react';
import type { EmbedOptions } from '../../embed/read-embed-options.ts';
import { type Atlas, AtlasContext, useWords } from '../atlas-context.ts';
import type { MapFiles } from '../map-files.ts';
import { Notices } from '../notices.tsx';
import { useMapFiles } from '../use-map-files.ts';
import { usePageLanguage } from '../use-page-language.ts';
import { EmbedApp } from './embed-app.tsx';

interface EmbedRootProps {
  readonly atlas: Atlas;
  readonly options: EmbedOptions;
  readonly files: MapFiles;
  readonly onReady: () => void;
  readonly onHeight: (pixels: number) => void;
}

function Page({ options, files, onReady, onHeight }: Omit<EmbedRootProps, 'atlas'>) {
  const words = useWords();
  const map = useMapFiles(files);
  usePageLanguage();
  useEffect(onReady, [onReady]);
  return (
    <>
      <EmbedApp options={options} files={map.files} onHeight={onHeight} />
      <Notices
        words={words}
        failures={map.failures}
        ignored={[]}
        onRetry={map.retry}
        onDismiss={() => undefined}
      />
    </>
  );
}

/** The whole embed once its data are there. */
export function EmbedRoot({ atlas, ...page }: EmbedRootProps) {
  return (
    <AtlasContext value={atlas}>
      <Page {...page} />
    </AtlasContext>
  );
}
