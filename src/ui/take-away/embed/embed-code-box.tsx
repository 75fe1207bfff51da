import { useRef, useState } from 'react';
import type { EmbedDialogWords } from '../../../i18n/embed-dialog.ts';

/** The code to paste, which wraps, and a button that copies it. */
export function EmbedCodeBox({
  words,
  code,
}: {
  readonly words: EmbedDialogWords;
  readonly code: string;
}) {
  const [said, setSaid] = useState({ code: '', text: '' });
  const text = useRef<HTMLPreElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setSaid({ code, text: words.copied });
    } catch {
      if (text.current) window.getSelection()?.selectAllChildren(text.current);
      setSaid({ code, text: words.notCopied });
    }
  };
  return (
    <section className="embed-code" aria-label={words.codeLabel}>
      <pre ref={text}>{code}</pre>
      <div className="embed-code-acts">
        <button type="button" className="action" onClick={() => void copy()}>
          {words.copy}
        </button>
        <p className="take-away-said" role="status">
          {/* What was said of other code is no longer true. */}
          {said.code === code ? said.text : ''}
        </p>
        <a href="examples/" target="_blank" rel="noopener">
          {words.examples}
        </a>
      </div>
    </section>
  );
}
