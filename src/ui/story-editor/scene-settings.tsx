import { useState } from 'react';
import { CHART_PAGES } from '../../charts/drawn-chart.ts';
import type { Scene } from '../../domain/story.ts';
import { chartWordsOf } from '../../i18n/charts.ts';
import { DWELL_SECONDS } from '../../story/edit-story.ts';
import { ownStory } from '../../story/own-story.ts';
import { useWords } from '../atlas-context.ts';
import { SceneLights } from './scene-lights.tsx';
import { SceneSources } from './scene-sources.tsx';
import { useEditorWords } from './use-editor.ts';

/** Seconds as they are typed; what is no number of seconds in bounds is put right on leaving. */
function DwellField({ scene }: { readonly scene: Scene }) {
  const { seconds } = useEditorWords();
  const [typed, setTyped] = useState<string | null>(null);
  const { least, most } = DWELL_SECONDS;
  const settle = () => {
    setTyped(null);
    const asked = Math.round(Number(typed));
    if (typed === null || typed.trim() === '' || !Number.isFinite(asked)) return;
    const dwellSeconds = Math.min(most, Math.max(least, asked));
    if (dwellSeconds !== scene.dwellSeconds) {
      ownStory.edit({ type: 'change-scene', id: scene.id, change: { dwellSeconds } });
    }
  };
  return (
    <label className="field">
      <span>{seconds}</span>
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed ?? String(scene.dwellSeconds)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </label>
  );
}

function ChartField({ scene }: { readonly scene: Scene }) {
  const editor = useEditorWords();
  const charts = chartWordsOf(useWords().language);
  const chosen = CHART_PAGES.find((page) => page === scene.chart?.split('--')[0]);
  const choose = (name: string) => {
    const chart = CHART_PAGES.find((page) => page === name) ?? null;
    ownStory.edit({ type: 'change-scene', id: scene.id, change: { chart } });
  };
  return (
    <label className="field">
      <span>{editor.chart}</span>
      <select value={chosen ?? scene.chart ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{editor.noChart}</option>
        {CHART_PAGES.map((page) => (
          <option key={page} value={page}>
            {charts.pages[page]}
          </option>
        ))}
        {scene.chart !== null && !chosen ? (
          <option value={scene.chart}>{scene.chart}</option>
        ) : null}
      </select>
    </label>
  );
}

/** What a scene is beside its view and its texts. */
export function SceneSettings({ scene }: { readonly scene: Scene }) {
  const { more } = useEditorWords();
  return (
    <details>
      <summary>{more}</summary>
      <div className="editor-settings">
        <DwellField scene={scene} />
        <ChartField scene={scene} />
        <SceneLights scene={scene} />
        <SceneSources scene={scene} />
      </div>
    </details>
  );
}
