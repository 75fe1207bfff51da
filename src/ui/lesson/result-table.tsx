import { lessonWordsOf } from '../../i18n/lesson.ts';
import type { LessonState } from '../../lesson/lesson-state.ts';
import type { ResultRow } from '../../lesson/result-rows.ts';
import { useWords } from '../atlas-context.ts';

interface ResultTableProps {
  readonly rows: readonly ResultRow[];
  readonly state: LessonState;
  readonly onGo: (place: number) => void;
}

/** A row for each question, which leads back to it. */
export function ResultTable({ rows, state, onGo }: ResultTableProps) {
  const { formatNumber, language } = useWords();
  const words = lessonWordsOf(language);
  const say = words.resultPage;
  return (
    <table className="lesson-table">
      <thead>
        <tr>
          <th scope="col">{say.step}</th>
          <th scope="col">{say.tries}</th>
          <th scope="col">{say.hints}</th>
          <th scope="col">{say.points}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <button type="button" className="link-button" onClick={() => onGo(row.place)}>
                {words.goTo(formatNumber(row.place), row.heading)}
              </button>
              <span className="lesson-given">
                {row.answer === '' ? say.none : row.answer}
                {row.sawSolution && !row.isSolved ? ` · ${say.shown}` : ''}
              </span>
            </th>
            <td>{formatNumber(row.tries)}</td>
            <td>{formatNumber(row.hints)}</td>
            <td>
              {formatNumber(row.points)}/{formatNumber(row.mostPoints)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {say.total}
          </th>
          <td>
            {formatNumber(state.points)}/{formatNumber(state.mostPoints)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
