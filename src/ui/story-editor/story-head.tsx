import type { Bilingual } from '../../domain/story.ts';
import type { Draft, StoryField } from '../../story/edit-story.ts';
import { ownStory } from '../../story/own-story.ts';
import { TextField } from './text-field.tsx';
import { useEditorWords, useTextLanguages } from './use-editor.ts';

interface HeadFieldsProps {
  readonly draft: Draft;
  readonly language: keyof Bilingual;
}

function HeadFields({ draft, language }: HeadFieldsProps) {
  const editor = useEditorWords();
  const field = (name: StoryField, rows: number) => (
    <TextField
      label={editor[name]}
      lang={language}
      rows={rows}
      value={draft[name][language]}
      placeholder={draft[name][language === 'zh' ? 'en' : 'zh'].slice(0, 200)}
      onWrite={(text) => ownStory.edit({ type: 'write-story', field: name, language, text })}
    />
  );
  return (
    <>
      {field('title', 1)}
      {field('summary', 2)}
    </>
  );
}

/** Title and summary, in the language of the page; the other language is folded away. */
export function StoryHead({ draft }: { readonly draft: Draft }) {
  const editor = useEditorWords();
  const [own, other] = useTextLanguages();
  return (
    <div className="editor-head">
      <HeadFields draft={draft} language={own} />
      <details>
        <summary>{editor.other[other]}</summary>
        <HeadFields draft={draft} language={other} />
      </details>
    </div>
  );
}
