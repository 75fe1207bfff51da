import type { Bilingual, Story } from '../../domain/story.ts';
import { rewrite } from '../../own-work/edit-work.ts';
import { ownStory } from '../../story/own-story.ts';
import { useEditorWords, useTextLanguages } from '../editor/editor-context.ts';
import { TextField } from '../editor/text-field.tsx';

interface HeadFieldsProps {
  readonly draft: Story;
  readonly language: keyof Bilingual;
}

function HeadFields({ draft, language }: HeadFieldsProps) {
  const editor = useEditorWords();
  const field = (name: 'title' | 'summary', rows: number) => (
    <TextField
      label={editor[name]}
      lang={language}
      rows={rows}
      value={draft[name][language]}
      placeholder={draft[name][language === 'zh' ? 'en' : 'zh'].slice(0, 200)}
      onWrite={(text) =>
        ownStory.edit({
          type: 'change',
          change: { [name]: rewrite(draft[name], language, text) },
          typed: { field: `${name}.${language}`, text },
        })
      }
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
export function StoryHead({ draft }: { readonly draft: Story }) {
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
