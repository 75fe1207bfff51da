import './story-export/story-export.css';
import { useEffect, useState } from 'react';
import {
  expectedBytes,
  GIF_SIZES,
  MOVING_FORMATS,
  type MovingFormat,
  RATES,
  VIDEO_SIZES,
  type VideoSize,
} from '../../export/video/video-options.ts';
import { exportStoryWordsOf } from '../../i18n/export-story.ts';
import { useAtlas, useWords } from '../atlas-context.ts';
import { Dialog } from '../dialog/dialog.tsx';
import { Choice } from './story-export/choice.tsx';
import { LengthField, readLength } from './story-export/length-field.tsx';
import { makeVideo, storySeconds } from './story-export/make-video.ts';
import { MakingLine, useSize } from './story-export/making-line.tsx';
import { type Subject, SubjectField } from './story-export/subject-field.tsx';
import { useCodec } from './story-export/use-codec.ts';
import { useMaking } from './story-export/use-making.ts';

const CLOCK_SECONDS = '30';

/** Makes a story, or the clock's run of the present view, into a video, an animated picture or single pictures. */
export function VideoDialog({ onClose }: { readonly onClose: () => void }) {
  const { store, index } = useAtlas();
  const words = useWords();
  const say = exportStoryWordsOf(words.language);
  const saySize = useSize();
  // The view as it was when the dialog opened: a playing clock must not change what is being made.
  const [view] = useState(() => store.getView());
  const present = view.story?.id ?? null;
  const [subject, setSubject] = useState<Subject>(present === null ? 'clock' : `story:${present}`);
  const [format, setFormat] = useState<MovingFormat>('video');
  const [wanted, setSize] = useState<VideoSize>('1920x1080');
  const [wantedRate, setRate] = useState(30);
  const [length, setLength] = useState(CLOCK_SECONDS);
  const { making, make, stop, again } = useMaking();
  useEffect(() => {
    let isGone = false;
    // A story that does not arrive is named when its video is asked for.
    void storySeconds(subject)
      .catch(() => null)
      .then((seconds) => {
        if (!isGone) setLength(seconds === null ? CLOCK_SECONDS : String(seconds));
      });
    return () => {
      isGone = true;
    };
  }, [subject]);
  const sizes = format === 'gif' ? GIF_SIZES : VIDEO_SIZES;
  const size = sizes.includes(wanted) ? wanted : (sizes.at(-1) ?? wanted);
  const rates = RATES[format];
  const framesPerSecond = rates.includes(wantedRate) ? wantedRate : (rates[1] ?? wantedRate);
  const codec = useCodec(size, framesPerSecond);
  const seconds = readLength(length);
  const isReady = format !== 'video' || (codec !== null && codec !== 'none');
  const isBusy = making.state === 'working' || !isReady || seconds === null;
  const start = () => {
    if (isBusy || seconds === null) return;
    const chosen = codec === 'none' ? null : codec;
    const order = { index, view, subject, format, size, framesPerSecond, seconds, codec: chosen };
    void make((report, signal) => makeVideo(order, report, signal));
  };
  const sayCodec = () => {
    if (format === 'gif') return say.video.gifSlow;
    if (format === 'png') return '';
    if (codec === null) return say.video.checking;
    return codec === 'none' ? say.video.noCodec : say.video.codec[codec];
  };
  return (
    <Dialog heading={say.video.heading} onClose={onClose}>
      <p className="quiet">{say.video.about}</p>
      <form className="making-form" onSubmit={(event) => event.preventDefault()}>
        <SubjectField subject={subject} onChange={setSubject} first="clock" present={present} />
        <Choice
          label={say.format}
          value={format}
          choices={MOVING_FORMATS}
          nameOf={(known) => say.video.formats[known]}
          onChange={setFormat}
        />
        <div className="making-pair">
          <Choice
            label={say.video.size}
            value={size}
            choices={sizes}
            nameOf={(known) => say.video.sizes[known]}
            onChange={setSize}
          />
          <Choice
            label={say.video.rate}
            value={framesPerSecond}
            choices={rates}
            nameOf={words.formatNumber}
            onChange={setRate}
          />
        </div>
        <LengthField text={length} onChange={setLength} />
        <p className="quiet" role="status">
          {sayCodec()}
        </p>
        {seconds === null ? null : (
          <p className="quiet">
            {say.video.expected(
              words.formatNumber(seconds),
              words.formatNumber(Math.max(1, Math.round(seconds * framesPerSecond))),
              saySize(expectedBytes(format, size, framesPerSecond, seconds)),
            )}
          </p>
        )}
        <button type="button" className="action" aria-disabled={isBusy} onClick={start}>
          {say.video.make}
        </button>
      </form>
      <MakingLine making={making} onStop={stop} onRetry={again} />
    </Dialog>
  );
}
