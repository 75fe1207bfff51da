import type { Lesson } from '../../domain/lesson.ts';
import type { IsoDate } from '../../domain/period.ts';
import type { ResultRow } from '../../lesson/result-rows.ts';
import { writeCsv } from '../tables/write-csv.ts';

/** A result that a student saves. */
export interface LessonResultFile {
  readonly lesson: Pick<Lesson, 'id' | 'title'>;
  /** As the student wrote it; may be empty. */
  readonly name: string;
  readonly date: IsoDate;
  readonly points: number;
  readonly mostPoints: number;
  readonly isDone: boolean;
  readonly rows: readonly ResultRow[];
}

/** `reading-a-map-of-batches-result-2026-03-01.csv` */
export function resultFileName({ lesson, date }: LessonResultFile, ending: 'csv' | 'json'): string {
  return `${lesson.id}-result-${date}.${ending}`;
}

const HEADER = [
  'lesson',
  'name',
  'date',
  'step',
  'step_id',
  'heading',
  'answer',
  'tries',
  'hints',
  'saw_solution',
  'solved',
  'points',
  'most_points',
] as const;

/** One row a question, so that a teacher can put the files of a class one below the other. */
export function resultCsv({ lesson, name, date, rows }: LessonResultFile): string {
  return writeCsv(
    HEADER,
    rows.map((row) => [
      lesson.id,
      name,
      date,
      row.place,
      row.id,
      row.heading,
      row.answer,
      row.tries,
      row.hints,
      row.sawSolution ? 'yes' : 'no',
      row.isSolved ? 'yes' : 'no',
      row.points,
      row.mostPoints,
    ]),
  );
}

/** The same as JSON, with the sums. */
export function resultJson(result: LessonResultFile): string {
  return `${JSON.stringify({ version: 1, ...result }, null, 2)}\n`;
}
