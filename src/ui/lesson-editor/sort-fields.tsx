import type { SortQuestion } from '../../domain/lesson.ts';
import { MOST, newGroup, newSortItem, withGroups } from '../../lesson/edit-question.ts';
import { pickText } from '../../story/resolve-story.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { BilingualField } from './bilingual-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { type KindFieldsProps, useLessonEditorWords } from './lesson-writing.ts';
import { RowList } from './row-list.tsx';
import { stageGroups } from './stage-groups.ts';

const BY_STAGE = ' by stage';
type Item = SortQuestion['items'][number];

interface BelongsFieldProps {
  readonly item: Item;
  readonly groups: SortQuestion['groups'];
  readonly onChange: (item: Item) => void;
}

/** The group that an item belongs to: one that the writer names, or the stage of a belt. */
function BelongsField({ item, groups, onChange }: BelongsFieldProps) {
  const { index } = useAtlas();
  const words = useWords();
  const { sort } = useLessonEditorWords();
  const { group } = item;
  const belts = index.dataset.belts;
  const nameOfGroup = (id: string) => {
    if (id === BY_STAGE) return sort.byStage;
    const place = groups.findIndex((known) => known.id === id);
    const label = pickText(words, groups[place]?.label ?? { zh: '', en: '' });
    return label || sort.group(words.formatNumber(place + 1));
  };
  const nameOfBelt = (id: string) => {
    const belt = belts.find((row) => row.id === id);
    const place = belt && index.placeById.get(belt.place);
    if (!belt || !place) return id;
    return `${words.nameOf(place)} · ${words.pick(belt.product_zh, belt.product_en)}`;
  };
  const choose = (next: string) =>
    onChange({ ...item, group: next === BY_STAGE ? { stageOf: belts[0]?.id ?? '' } : next });
  return (
    <>
      <ChoiceField
        label={sort.belongs}
        value={typeof group === 'string' ? group : BY_STAGE}
        choices={[...groups.map(({ id }) => id), BY_STAGE]}
        nameOf={nameOfGroup}
        onChange={choose}
      />
      {typeof group === 'string' ? null : (
        <ChoiceField
          label={sort.belt}
          value={group.stageOf}
          choices={belts.map(({ id }) => id as string)}
          nameOf={nameOfBelt}
          onChange={(stageOf) => onChange({ ...item, group: { stageOf } })}
        />
      )}
    </>
  );
}

/** The groups, and the things to be put into them. */
export function SortFields({ question, name, onChange }: KindFieldsProps<SortQuestion>) {
  const { sort, order } = useLessonEditorWords();
  const { groups, items } = question;
  return (
    <>
      <RowList
        label={sort.groups}
        rows={groups}
        most={MOST.items}
        nameOf={sort.group}
        addLabel={sort.addGroup}
        newRow={() => newGroup(groups)}
        onChange={(next, typed) => onChange(withGroups(question, next), typed)}
      >
        {(group, place, change) => (
          <BilingualField
            label={sort.group(String(place + 1))}
            name={`${name}.${group.id}`}
            value={group.label}
            onWrite={(label, typed) => change({ ...group, label }, typed)}
          />
        )}
      </RowList>
      <button
        type="button"
        className="link-button"
        onClick={() => onChange(withGroups(question, stageGroups()))}
      >
        {sort.stages}
      </button>
      <RowList
        label={order.items}
        rows={items}
        most={MOST.items}
        nameOf={order.item}
        addLabel={order.add}
        newRow={() => newSortItem(items, groups[0]?.id ?? '')}
        onChange={(next, typed) => onChange({ ...question, items: next }, typed)}
      >
        {(item, place, change) => (
          <>
            <BilingualField
              label={order.item(String(place + 1))}
              name={`${name}.${item.id}`}
              value={item.label}
              onWrite={(label, typed) => change({ ...item, label }, typed)}
            />
            <BelongsField item={item} groups={groups} onChange={(next) => change(next)} />
          </>
        )}
      </RowList>
    </>
  );
}
