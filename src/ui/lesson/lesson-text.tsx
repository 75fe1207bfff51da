import { RichText } from '../story/rich-text.tsx';

interface LessonTextProps {
  readonly text: string;
  readonly className?: string;
}

/** A filled text with its bold and its emphasis; an empty line begins a paragraph. */
export function LessonText({ text, className = 'story-text' }: LessonTextProps) {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => (
    <p key={paragraph} className={className}>
      <RichText text={paragraph} />
    </p>
  ));
}
