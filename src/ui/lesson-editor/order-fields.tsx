import type { OrderQuestion } from '../../domain/lesson.ts';
import { MOST, newOrderItem } from '../../lesson/edit-question.ts';
import { BilingualField } from './bilingual-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { type KindFieldsProps, useLessonEditorWords } from './lesson-writing.ts';
import { QuantityField } from './quantity-field.tsx';
import { RowList } from './row-list.tsx';

/** The things to be put in order, each with the value that the tables give it. */
export function OrderFields({ question, name, date, onChange }: KindFieldsProps<OrderQuestion>) {
  const { order } = useLessonEditorWords();
  const { items, direction } = question;
  return (
    <>
      <ChoiceField
        label={order.direction}
        value={direction}
        choices={['ascending', 'descending']}
        nameOf={(which) => order[which]}
        onChange={(next) => onChange({ ...question, direction: next })}
      />
      <RowList
        label={order.items}
        rows={items}
        most={MOST.items}
        nameOf={order.item}
        addLabel={order.add}
        newRow={() => newOrderItem(items)}
        onChange={(next, typed) => onChange({ ...question, items: next }, typed)}
      >
        {(item, place, change) => (
          <>
            <BilingualField
              label={order.item(String(place + 1))}
              name={`${name}.${item.id}.label`}
              value={item.label}
              onWrite={(label, typed) => change({ ...item, label }, typed)}
            />
            <QuantityField
              label={order.by}
              name={`${name}.${item.id}.by`}
              value={item.by}
              date={date}
              onWrite={(by, typed) => change({ ...item, by }, typed)}
            />
          </>
        )}
      </RowList>
    </>
  );
}
