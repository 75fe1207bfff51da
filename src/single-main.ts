// The atlas in one file begins here instead of in `main.ts`.
import { readOpening } from './export/single-file/embedded-site.ts';
import { saveEmbeddedLinks } from './export/single-file/save-embedded-links.ts';
import { setLessonHost } from './lesson/lesson-host.ts';
import { createCourseHost } from './lesson/lms/course-host.ts';
import { launchSearch } from './loading/launch-search.ts';
import './main.ts';

saveEmbeddedLinks();

const opening = readOpening();
if (opening?.course) {
  const language = document.documentElement.lang;
  setLessonHost(
    createCourseHost(opening.course, { window, language, launchSearch: launchSearch() }),
  );
} else if (opening?.isForStudents) setLessonHost({ hasTeacherPage: false });
