import { Fragment } from 'react';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { FormulaPart } from '../../selectors/read-formula.ts';
import { useWords } from '../atlas-context.ts';

/** A formula with the names of its figures in place of their ids. */
export function FormulaText({ parts }: { readonly parts: readonly FormulaPart[] }) {
  const words = useWords();
  return (
    <p className="formula">
      {parts.map((part, position) => {
        // A formula never changes its parts, so their order is their identity.
        const key = `${position}-${part.kind}`;
        if (part.kind === 'text') return <Fragment key={key}>{part.text}</Fragment>;
        const where = part.subject ? [words.nameOf(part.subject)] : [];
        return (
          <span key={key} className="formula-figure">
            {words.nameOf(part.indicator)} (
            {words.formatList([...where, formatPeriod(words, part.period)])})
          </span>
        );
      })}
    </p>
  );
}
