import type { Question } from '../../domain/lesson.ts';
import { ChoiceFields } from './choice-fields.tsx';
import { DateFields } from './date-fields.tsx';
import type { KindFieldsProps } from './lesson-writing.ts';
import { NumberFields } from './number-fields.tsx';
import { OrderFields } from './order-fields.tsx';
import { PickFields } from './pick-fields.tsx';
import { SortFields } from './sort-fields.tsx';
import { TextFields } from './text-fields.tsx';

/** What is right, and what there is to choose from, by the kind of the question. */
export function QuestionKindFields({ question, ...rest }: KindFieldsProps<Question>) {
  switch (question.kind) {
    case 'pick':
      return <PickFields question={question} {...rest} />;
    case 'date':
      return <DateFields question={question} {...rest} />;
    case 'order':
      return <OrderFields question={question} {...rest} />;
    case 'sort':
      return <SortFields question={question} {...rest} />;
    case 'choice':
      return <ChoiceFields question={question} {...rest} />;
    case 'number':
      return <NumberFields question={question} {...rest} />;
    case 'text':
      return <TextFields question={question} {...rest} />;
  }
}
