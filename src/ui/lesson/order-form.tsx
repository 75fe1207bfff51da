import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { OrderQuestion } from '../../domain/lesson.ts';
import { lessonWordsOf } from '../../i18n/lesson.ts';
import { judgeAnswer } from '../../lesson/judge-answer.ts';
import { shuffleItems } from '../../lesson/shuffle-items.ts';
import { solveQuestion } from '../../lesson/solve-question.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { EditorButton, EditorSign } from '../editor/editor-sign.tsx';
import { dropAt, useRowDrag } from '../editor/use-row-drag.ts';
import { useFill } from './use-fill.ts';

interface OrderFormProps {
  readonly stepId: string;
  readonly question: OrderQuestion;
  /** Null before anything was moved. */
  readonly ids: readonly string[] | null;
  readonly isActive: boolean;
  readonly onChange: (ids: readonly string[]) => void;
}

/** The order that the rows have before anybody has moved one. */
function useFirstOrder(question: OrderQuestion, stepId: string): readonly string[] {
  const { index } = useAtlas();
  return useMemo(() => {
    const solved = solveQuestion(index, question);
    const isRight = (ids: readonly string[]) =>
      judgeAnswer(question, solved, { kind: 'order', ids }).share === 1;
    return shuffleItems(
      question.items.map(({ id }) => id),
      stepId,
      isRight,
    );
  }, [index, question, stepId]);
}

/** Things to be put in order: by dragging, by buttons, by the arrow keys. */
export function OrderForm({ stepId, question, ids, isActive, onChange }: OrderFormProps) {
  const words = useWords();
  const say = lessonWordsOf(words.language).order;
  const fill = useFill();
  const first = useFirstOrder(question, stepId);
  const order = ids ?? first;
  const [said, setSaid] = useState('');
  const begin = useRef(onChange);
  begin.current = onChange;
  useEffect(() => {
    // The order that stands there can be checked as it is.
    if (ids === null) begin.current(first);
  }, [ids, first]);
  const labelOf = (id: string) => {
    const item = question.items.find((known) => known.id === id);
    return item ? fill(item.label) : id;
  };
  const move = (id: string, to: number) => {
    const from = order.indexOf(id);
    const at = Math.min(order.length - 1, Math.max(0, to));
    if (!isActive || at === from) return;
    const rest = order.filter((other) => other !== id);
    onChange([...rest.slice(0, at), id, ...rest.slice(at)]);
    const count = words.formatNumber(order.length);
    setSaid(say.moved(labelOf(id), words.formatNumber(at + 1), count));
  };
  const { list, drag, handleOf, cancel } = useRowDrag(order, move);
  const handleKeyDown = (event: KeyboardEvent, id: string) => {
    if (event.key === 'Escape') cancel();
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    move(id, order.indexOf(id) + by);
  };
  return (
    <>
      <p className="quiet">
        {say[question.direction]} {isActive ? say.hint : ''}
      </p>
      <ol ref={list} className="lesson-rows lesson-order">
        {order.map((id, place) => (
          <li
            key={id}
            data-dragged={drag?.id === id || undefined}
            data-drop={dropAt(drag, place, order.length) ?? undefined}
          >
            <button
              type="button"
              className="tool lesson-handle"
              aria-label={say.drag(labelOf(id))}
              onKeyDown={(event) => handleKeyDown(event, id)}
              {...(isActive ? handleOf(id) : {})}
            >
              <EditorSign sign="drag" />
            </button>
            <span className="lesson-label">{labelOf(id)}</span>
            <EditorButton
              sign="up"
              label={say.up(labelOf(id))}
              disabled={place === 0}
              onPress={() => move(id, place - 1)}
            />
            <EditorButton
              sign="down"
              label={say.down(labelOf(id))}
              disabled={place === order.length - 1}
              onPress={() => move(id, place + 1)}
            />
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
