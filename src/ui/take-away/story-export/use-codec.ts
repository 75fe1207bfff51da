import { useEffect, useState } from 'react';
import type { Codec } from '../../../export/video/choose-codec.ts';
import type { VideoSize } from '../../../export/video/video-options.ts';

/** What this browser can encode in a size: a codec, `none`, or null while it is being looked at. */
export function useCodec(size: VideoSize, framesPerSecond: number): Codec | 'none' | null {
  const [found, setFound] = useState<{ readonly key: string; readonly codec: Codec | 'none' }>();
  const key = `${size} ${framesPerSecond}`;
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const { chooseCodec } = await import('../../../export/video/choose-codec.ts');
      return (await chooseCodec(size, framesPerSecond)) ?? 'none';
    };
    void look()
      .catch(() => 'none' as const)
      .then((codec) => {
        if (!isGone) setFound({ key, codec });
      });
    return () => {
      isGone = true;
    };
  }, [size, framesPerSecond, key]);
  return found?.key === key ? found.codec : null;
}
