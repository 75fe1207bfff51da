import { useMemo } from 'react';
import { fillText, wrongTokens } from '../../story/fill-text.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { RichText } from '../story/rich-text.tsx';
import { useEditorWords } from './editor-context.ts';

/** Whether a text reads otherwise than it is written. */
const HAS_MARKS = /[*{]/;

interface RichPreviewProps {
  /** Of the sentence about what is wrong, for the field to refer to. */
  readonly id: string;
  readonly text: string;
}

/** How a text will read, where it holds marks or numbers, and which of its tokens mean nothing. */
export function RichPreview({ id, text }: RichPreviewProps) {
  const editor = useEditorWords();
  const { index } = useAtlas();
  const words = useWords();
  const filled = useMemo(() => fillText(index, words, text), [index, words, text]);
  const wrong = useMemo(() => [...new Set(wrongTokens(index, words, text))], [index, words, text]);
  if (!HAS_MARKS.test(text)) return null;
  return (
    <div className="editor-preview">
      <p className="quiet">{editor.reads}</p>
      <p className="editor-reading">
        <RichText text={filled} />
      </p>
      {wrong.length > 0 ? (
        <p id={id} className="editor-wrong" role="status">
          {editor.wrongTokens(words.formatList(wrong), wrong.length)}
        </p>
      ) : null}
    </div>
  );
}
