import type { Bilingual, Scene } from '../../domain/story.ts';
import { storyEditorWordsOf } from '../../i18n/story-editor.ts';
import { viewToEdit } from '../../own-work/edit-view.ts';
import { rewrite } from '../../own-work/edit-work.ts';
import { ownStory } from '../../story/own-story.ts';
import { useView, useWords } from '../atlas-context.ts';
import { useTextLanguages } from '../editor/editor-context.ts';
import { RichField } from '../editor/rich-field.tsx';
import { TextField } from '../editor/text-field.tsx';

const ROWS = { heading: 1, text: 4, notes: 3 };

interface SceneTextsProps {
  readonly scene: Scene;
  readonly language: keyof Bilingual;
}

/** Heading, text and notes of a scene in one language. */
function SceneTexts({ scene, language }: SceneTextsProps) {
  const editor = storyEditorWordsOf(useWords().language);
  const view = useView();
  const other = language === 'zh' ? 'en' : 'zh';
  const fieldOf = (field: keyof typeof ROWS, label: string) => ({
    label,
    lang: language,
    rows: ROWS[field],
    value: scene[field][language],
    placeholder: scene[field][other].slice(0, 200),
    onWrite: (text: string) =>
      ownStory.edit({
        type: 'change-part',
        id: scene.id,
        change: { [field]: rewrite(scene[field], language, text) },
        typed: { field: `${scene.id}.${field}.${language}`, text },
      }),
  });
  return (
    <>
      <TextField {...fieldOf('heading', editor.partHeading)} />
      <RichField
        {...fieldOf('text', editor.partText)}
        explainsMarks
        date={viewToEdit(scene.view, view).date}
      />
      <TextField {...fieldOf('notes', editor.notes)} />
    </>
  );
}

/** The texts in the language of the page, those in the other folded away. */
export function AllSceneTexts({ scene }: { readonly scene: Scene }) {
  const editor = storyEditorWordsOf(useWords().language);
  const [own, other] = useTextLanguages();
  return (
    <>
      <SceneTexts scene={scene} language={own} />
      <details>
        <summary>{editor.other[other]}</summary>
        <SceneTexts scene={scene} language={other} />
      </details>
    </>
  );
}
