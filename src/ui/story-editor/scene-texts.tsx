import { useId, useRef } from 'react';
import type { Bilingual, Scene } from '../../domain/story.ts';
import { viewToEdit } from '../../story/edit-scene-view.ts';
import { LONGEST, type SceneField } from '../../story/edit-story.ts';
import { wrongTokens } from '../../story/fill-text.ts';
import { ownStory } from '../../story/own-story.ts';
import { useAtlas, useView, useWords } from '../atlas-context.ts';
import { RichPreview } from './rich-preview.tsx';
import { TextField } from './text-field.tsx';
import { TokenPicker } from './token-picker.tsx';
import { useEditorWords, useTextLanguages } from './use-editor.ts';

const ROWS: Record<SceneField, number> = { heading: 1, text: 4, notes: 3 };

interface SceneTextsProps {
  readonly scene: Scene;
  readonly language: keyof Bilingual;
}

function useWrite({ scene, language }: SceneTextsProps) {
  return (field: SceneField, text: string) =>
    ownStory.edit({ type: 'write-scene', id: scene.id, field, language, text });
}

/** The text for the hall, with what it will read like and the numbers that can go into it. */
function MainText({ scene, language }: SceneTextsProps) {
  const editor = useEditorWords();
  const { index } = useAtlas();
  const words = useWords();
  const view = useView();
  const [hintId, wrongId] = [useId(), useId()];
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const write = useWrite({ scene, language });
  const text = scene.text[language];
  const isWrong = wrongTokens(index, words, text).length > 0;
  const insert = (token: string) => {
    const [start, end] = [field.current?.selectionStart, field.current?.selectionEnd];
    const longer = text.slice(0, start ?? text.length) + token + text.slice(end ?? text.length);
    if (longer.length > LONGEST.text) return;
    ownStory.endTyping();
    write('text', longer);
    ownStory.endTyping();
    requestAnimationFrame(() => {
      const caret = (start ?? text.length) + token.length;
      field.current?.focus();
      field.current?.setSelectionRange(caret, caret);
    });
  };
  return (
    <>
      <TextField
        label={editor.sceneText}
        lang={language}
        rows={ROWS.text}
        value={text}
        placeholder={scene.text[language === 'zh' ? 'en' : 'zh'].slice(0, 200)}
        describedBy={isWrong ? `${hintId} ${wrongId}` : hintId}
        isWrong={isWrong}
        fieldRef={field}
        onWrite={(next) => write('text', next)}
      />
      <p id={hintId} className="quiet">
        {editor.marks}
      </p>
      <RichPreview id={wrongId} text={text} />
      <TokenPicker date={viewToEdit(scene, view).date} onInsert={insert} />
    </>
  );
}

/** Heading, text and notes of a scene in one language. */
function SceneTexts({ scene, language }: SceneTextsProps) {
  const editor = useEditorWords();
  const write = useWrite({ scene, language });
  const other = language === 'zh' ? 'en' : 'zh';
  const plain = (field: 'heading' | 'notes', label: string) => (
    <TextField
      label={label}
      lang={language}
      rows={ROWS[field]}
      value={scene[field][language]}
      placeholder={scene[field][other].slice(0, 200)}
      onWrite={(text) => write(field, text)}
    />
  );
  return (
    <>
      {plain('heading', editor.sceneHeading)}
      <MainText scene={scene} language={language} />
      {plain('notes', editor.sceneNotes)}
    </>
  );
}

/** The texts in the language of the page, those in the other folded away. */
export function AllSceneTexts({ scene }: { readonly scene: Scene }) {
  const editor = useEditorWords();
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
