import type { IsoDate } from './period.ts';
import type { Bilingual, StorySource } from './story.ts';

export const LEVELS = ['secondary', 'undergraduate', 'methods'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * A number from the tables: figures, `+ - * / ( )`, and the tokens of stories:
 * `{zones:2019-12-31:east} / {zones:2019-12-31} * 100`. A date counts as days since 1970-01-01, so that
 * `{approved:3} - {approved:2}` is the days between two batches.
 */
export type Quantity = string;

/**
 * Which marks of the map are right, found in the tables when the lesson is opened. Of belts, what is
 * picked is the place where they are, for that is what the map shows.
 */
export type MarksRule =
  | {
      readonly of: 'zones';
      readonly batches?: readonly number[];
      readonly regions?: readonly string[];
      /** Adcodes of provinces. */
      readonly provinces?: readonly string[];
      /** Approved on this day or before. */
      readonly by?: IsoDate;
    }
  | {
      /** The provinces with the most zones or belts at a date, ties included. */
      readonly of: 'provinces';
      readonly most: 'zones' | 'belts';
      readonly at: IsoDate;
      readonly first: number;
    }
  | {
      readonly of: 'belts';
      readonly stages?: readonly string[];
      readonly categories?: readonly string[];
      readonly provinces?: readonly string[];
    }
  | {
      readonly of: 'corridors';
      readonly modes?: readonly string[];
      /** Ids of places. */
      readonly from?: readonly string[];
    }
  /** Link keys that no table singles out: `province:330000`. */
  | { readonly of: 'keys'; readonly keys: readonly string[] };

/** True or false by the tables. */
export interface Comparison {
  readonly left: Quantity;
  readonly is: '<' | '>' | '=';
  readonly right: Quantity;
}

interface Asked {
  /** What is asked, with the tokens of stories. */
  readonly prompt: Bilingual;
  readonly points: number;
  /** From the faintest to the plainest. */
  readonly hints: readonly Bilingual[];
  readonly whenRight: Bilingual;
  readonly whenWrong: Bilingual;
  /** The way to the answer; its view is shown on the map. */
  readonly solution: {
    readonly view: string;
    readonly highlights: readonly string[];
    readonly text: Bilingual;
  };
}

/** Pick marks on the map. */
export interface PickQuestion extends Asked {
  readonly kind: 'pick';
  readonly right: MarksRule;
  /** All that are right, or this many of them. */
  readonly count: 'all' | number;
}

/** Set the clock. */
export interface DateQuestion extends Asked {
  readonly kind: 'date';
  /** A day, or the approval of a batch. */
  readonly right: { readonly day: IsoDate } | { readonly batch: number };
  readonly toleranceDays: number;
}

/** Put things in order, by what the tables say of each. */
export interface OrderQuestion extends Asked {
  readonly kind: 'order';
  readonly direction: 'ascending' | 'descending';
  readonly items: readonly {
    readonly id: string;
    readonly label: Bilingual;
    readonly by: Quantity;
  }[];
}

/**
 * Put things into groups. An item that names a belt belongs to the group whose id is the stage that the
 * tables have for it; one whose stage no document says, to the group `not-said`.
 */
export interface SortQuestion extends Asked {
  readonly kind: 'sort';
  readonly groups: readonly { readonly id: string; readonly label: Bilingual }[];
  readonly items: readonly {
    readonly id: string;
    readonly label: Bilingual;
    readonly group: string | { readonly stageOf: string };
  }[];
}

/** Choose one or several. */
export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice';
  readonly allowsSeveral: boolean;
  readonly options: readonly {
    readonly id: string;
    readonly text: Bilingual;
    readonly right: boolean | Comparison;
    readonly feedback: Bilingual;
  }[];
}

/** Enter a number. */
export interface NumberQuestion extends Asked {
  readonly kind: 'number';
  readonly right: Quantity;
  readonly unit: Bilingual;
  /** In the unit, or in percent of what is right. */
  readonly tolerance: { readonly absolute: number } | { readonly percent: number };
}

/** Answer in words; the writer compares with a model and says which points are met. */
export interface TextQuestion extends Asked {
  readonly kind: 'text';
  readonly model: Bilingual;
  readonly criteria: readonly Bilingual[];
}

export type Question =
  | PickQuestion
  | DateQuestion
  | OrderQuestion
  | SortQuestion
  | ChoiceQuestion
  | NumberQuestion
  | TextQuestion;

/** One page of a lesson: a picture, a text, and perhaps a question. */
export interface Step {
  readonly id: string;
  /** As of a scene of a story. */
  readonly view: string;
  readonly highlights: readonly string[];
  readonly heading: Bilingual;
  /** With `**bold**` and `*emphasis*`, and the tokens of stories. */
  readonly text: Bilingual;
  readonly chart: string | null;
  readonly sources: readonly StorySource[];
  readonly question: Question | null;
}

/** What the teacher reads beforehand. */
export interface TeacherPage {
  readonly goals: readonly Bilingual[];
  readonly before: Bilingual;
  readonly discussion: readonly Bilingual[];
  /** What the lesson leaves out, and where the documents are weak. */
  readonly cautions: readonly Bilingual[];
}

/** A lesson: steps in order, and a page for the teacher. */
export interface Lesson {
  readonly version: 1;
  readonly id: string;
  readonly level: Level;
  readonly minutes: number;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly teacher: TeacherPage;
  readonly steps: readonly Step[];
}

/** What a list of lessons says of each. */
export interface LessonEntry
  extends Pick<Lesson, 'id' | 'level' | 'minutes' | 'title' | 'summary'> {
  readonly steps: number;
  readonly points: number;
}
