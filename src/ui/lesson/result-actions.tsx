import { useId, useState } from 'react';
import type { Lesson } from '../../domain/lesson.ts';
import {
  type LessonResultFile,
  resultCsv,
  resultFileName,
  resultJson,
} from '../../export/lesson-result/write-result.ts';
import { saveFile } from '../../export/save-file.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import type { ResultRow } from '../../lesson/result-rows.ts';
import { useWords } from '../atlas-context.ts';
import { useFocusWhen } from './use-focus-when.ts';
import type { LessonRun } from './use-lesson-run.ts';

/** The day where the student is, not in London. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

interface ResultActionsProps {
  readonly lesson: Lesson;
  readonly run: LessonRun;
  readonly rows: readonly ResultRow[];
}

/** Printing, saving, and beginning again. */
export function ResultActions({ lesson, run, rows }: ResultActionsProps) {
  const words = useWords();
  const say = lessonWordsOf(words.language).resultPage;
  const id = useId();
  const [name, setName] = useState('');
  const [isSure, setSure] = useState(false);
  const kept = useFocusWhen<HTMLButtonElement>(isSure);
  const { points, mostPoints, isDone } = run.state;
  const date = today();
  const save = (ending: 'csv' | 'json') => {
    const { id: lessonId, title } = lesson;
    const result: LessonResultFile = {
      lesson: { id: lessonId, title },
      name: name.trim(),
      date,
      points,
      mostPoints,
      isDone,
      rows,
    };
    const text = ending === 'csv' ? resultCsv(result) : resultJson(result);
    const type = ending === 'csv' ? 'text/csv' : 'application/json';
    saveFile(resultFileName(result, ending), new Blob([text], { type: `${type};charset=utf-8` }));
  };
  return (
    <>
      <p className="lesson-field">
        <label htmlFor={id}>{say.name}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </p>
      <p className="lesson-print-only">{say.date(words.formatDate(date))}</p>
      <p className="story-actions lesson-screen-only">
        <button type="button" className="action" onClick={() => window.print()}>
          {say.print}
        </button>
        <button type="button" className="action" onClick={() => save('csv')}>
          {say.saveCsv}
        </button>
        <button type="button" className="action" onClick={() => save('json')}>
          {say.saveJson}
        </button>
      </p>
      <p className="story-actions lesson-screen-only">
        {isSure ? (
          <>
            <button type="button" className="action" onClick={run.restart}>
              {say.sureAgain}
            </button>
            <button ref={kept} type="button" className="action" onClick={() => setSure(false)}>
              {say.cancel}
            </button>
          </>
        ) : (
          <button type="button" className="link-button" onClick={() => setSure(true)}>
            {say.again}
          </button>
        )}
      </p>
    </>
  );
}
