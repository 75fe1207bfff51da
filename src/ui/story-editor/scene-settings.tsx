import type { Scene } from '../../domain/story.ts';
import { storyEditorWordsOf } from '../../i18n/story-editor.ts';
import { ownStory } from '../../story/own-story.ts';
import { DWELL_SECONDS } from '../../story/story-kind.ts';
import { useWords } from '../atlas-context.ts';
import { ChartField } from '../editor/chart-field.tsx';
import { LightsField } from '../editor/lights-field.tsx';
import { SourcesField } from '../editor/sources-field.tsx';
import { WholeNumberField } from '../editor/whole-number-field.tsx';

/** What a scene is beside its view and its texts. */
export function SceneSettings({ scene }: { readonly scene: Scene }) {
  const { more, seconds } = storyEditorWordsOf(useWords().language);
  const change = (next: Partial<Scene>) =>
    ownStory.edit({ type: 'change-part', id: scene.id, change: next });
  return (
    <details>
      <summary>{more}</summary>
      <div className="editor-settings">
        <WholeNumberField
          label={seconds}
          value={scene.dwellSeconds}
          least={DWELL_SECONDS.least}
          most={DWELL_SECONDS.most}
          onChange={(dwellSeconds) => change({ dwellSeconds })}
        />
        <ChartField chart={scene.chart} onChange={(chart) => change({ chart })} />
        <LightsField
          highlights={scene.highlights}
          onChange={(highlights) => change({ highlights })}
        />
        <SourcesField sources={scene.sources} onChange={(sources) => change({ sources })} />
      </div>
    </details>
  );
}
