import { type RefObject, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { storyWordsOf } from '../../i18n/story.ts';
import type { PointerAt } from '../../story/console-messages.ts';
import { useWords } from '../atlas-context.ts';

/** The room of the picture, which both windows measure the pointer in. */
export function pictureBox(): DOMRect | null {
  return document.querySelector('.main')?.getBoundingClientRect() ?? null;
}

/** Moves a dot without drawing anything again; null hides it. */
export function moveDot(dot: HTMLElement | null, at: readonly [number, number] | null): void {
  if (!dot) return;
  dot.hidden = at === null;
  if (at) dot.style.transform = `translate(${at[0]}px, ${at[1]}px)`;
}

interface OwnDotProps {
  /** Told in shares of the picture; null beside it. */
  readonly onPoint: (at: PointerAt) => void;
}

/** A dot that follows the mouse of this window. */
function OwnDot({ onPoint }: OwnDotProps) {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const handleMove = ({ clientX, clientY }: PointerEvent) => {
      moveDot(dot.current, [clientX, clientY]);
      const box = pictureBox();
      if (!box) return;
      const [x, y] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
      onPoint(x >= 0 && x <= 1 && y >= 0 && y <= 1 ? [x, y] : null);
    };
    const handleLeave = () => {
      moveDot(dot.current, null);
      onPoint(null);
    };
    window.addEventListener('pointermove', handleMove);
    document.documentElement.addEventListener('pointerleave', handleLeave);
    return () => {
      window.removeEventListener('pointermove', handleMove);
      document.documentElement.removeEventListener('pointerleave', handleLeave);
      onPoint(null);
    };
  }, [onPoint]);
  return <div ref={dot} className="story-dot" hidden />;
}

interface StoryOverlayProps extends OwnDotProps {
  readonly isBlank: boolean;
  readonly hasPointer: boolean;
  /** The dot that the console moves. */
  readonly farDot: RefObject<HTMLDivElement | null>;
  readonly onUnblank: () => void;
}

/** What lies over the whole page while a story is told: the pointer, and the black screen. */
export function StoryOverlay({
  isBlank,
  hasPointer,
  farDot,
  onPoint,
  onUnblank,
}: StoryOverlayProps) {
  const words = storyWordsOf(useWords().language);
  return createPortal(
    <>
      {isBlank ? (
        <button
          type="button"
          className="story-blank"
          aria-label={words.blankNote}
          onClick={onUnblank}
        />
      ) : null}
      {hasPointer ? <OwnDot onPoint={onPoint} /> : null}
      <div ref={farDot} className="story-dot" hidden />
    </>,
    document.body,
  );
}
