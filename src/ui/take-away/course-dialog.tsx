import './story-export/story-export.css';
import './course/course.css';
import { useState } from 'react';
import type { LessonEntry } from '../../domain/lesson.ts';
import { type CourseWords, courseWordsOf } from '../../i18n/course.ts';
import { IS_SINGLE_FILE } from '../../loading/site.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { MissingList } from '../story/work-list.tsx';
import { useArrival } from '../use-arrival.ts';
import { CourseForm } from './course/course-form.tsx';
import { type CourseOrder, isPaper } from './course/course-order.ts';
import { loadOfferedLessons } from './course/load-offered-lessons.ts';
import { makeCourseFile } from './course/make-course-file.ts';
import { makePages, makePaper } from './course/make-paper.ts';
import { printPages } from './course/print-pages.ts';
import { MakingLine } from './story-export/making-line.tsx';
import { useMaking } from './story-export/use-making.ts';

interface CourseMakerProps {
  readonly say: CourseWords;
  readonly lessons: readonly LessonEntry[];
  readonly first: LessonEntry;
}

function CourseMaker({ say, lessons, first }: CourseMakerProps) {
  const { index, store } = useAtlas();
  const { language } = useWords();
  // The view as it was when the dialog opened: a playing clock must not change what is being made.
  const [view] = useState(() => store.getView());
  const [order, setOrder] = useState<CourseOrder>({
    index,
    view,
    lesson: first,
    product: 'scorm12',
    language,
    passPercent: 60,
  });
  const { making, make, show, stop, again } = useMaking();
  const { product } = order;
  const isBusy = making.state === 'working';
  const save = () =>
    make((report, signal) =>
      isPaper(product)
        ? makePaper(order, product, report, signal)
        : makeCourseFile(order, product, report),
    );
  const print = () =>
    isPaper(product)
      ? show(async (report, signal) => {
          printPages(await makePages(order, product, report, signal));
        })
      : undefined;
  return (
    <>
      <form className="making-form" onSubmit={(event) => event.preventDefault()}>
        <CourseForm
          say={say}
          lessons={lessons}
          chosen={order}
          onChange={(change) => setOrder({ ...order, ...change })}
        />
        <p className="course-actions">
          <button
            type="button"
            className="action"
            aria-disabled={isBusy}
            onClick={() => {
              if (!isBusy) void save();
            }}
          >
            {isPaper(product) ? say.savePdf : say.save}
          </button>
          {isPaper(product) ? (
            <button
              type="button"
              className="action"
              aria-disabled={isBusy}
              onClick={() => {
                if (!isBusy) void print();
              }}
            >
              {say.print}
            </button>
          ) : null}
        </p>
      </form>
      <MakingLine making={making} onStop={stop} onRetry={again} />
    </>
  );
}

/** What can be chosen, as soon as it is there; what did not arrive can be asked for again. */
function OfferedLessons({ say, wanted }: { say: CourseWords; wanted: string | undefined }) {
  const { loaded, retry, isStubborn } = useArrival(loadOfferedLessons);
  if (!loaded) return <p role="status">{say.loading}</p>;
  if (!loaded.ok)
    return <MissingList said={say.noLessons} isStubborn={isStubborn} onRetry={retry} />;
  const { lessons, isOwnMissing } = loaded.value;
  const first = lessons.find(({ id }) => id === wanted) ?? lessons[0];
  return (
    <>
      {isOwnMissing ? (
        <MissingList said={say.noOwn} isStubborn={isStubborn} onRetry={retry} />
      ) : null}
      {first ? (
        <CourseMaker say={say} lessons={lessons} first={first} />
      ) : (
        <p role="status">{say.none}</p>
      )}
    </>
  );
}

interface CourseDialogProps {
  /** The lesson that is chosen at first; without it that of the view, or the first. */
  readonly lessonId?: string;
  readonly onClose: () => void;
}

/** Makes a lesson into a package for a course system, one file, or paper. */
export function CourseDialog({ lessonId, onClose }: CourseDialogProps) {
  const say = courseWordsOf(useWords().language);
  const { store } = useAtlas();
  const wanted = lessonId ?? store.getView().lesson?.id;
  return (
    <Dialog heading={say.heading} onClose={onClose}>
      <p className="quiet">{say.about}</p>
      {IS_SINGLE_FILE ? <p>{say.alreadyInside}</p> : <OfferedLessons say={say} wanted={wanted} />}
    </Dialog>
  );
}
