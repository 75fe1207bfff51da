import { useEffect } from 'react';

/**
 * Fills the screen with the page, and hears when the browser takes it back. Where a browser cannot, the
 * page presents in its window.
 */
export function useFullscreen(isOn: boolean, onEnd: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    const handleChange = () => {
      if (!document.fullscreenElement) onEnd();
    };
    document.addEventListener('fullscreenchange', handleChange);
    return () => {
      document.removeEventListener('fullscreenchange', handleChange);
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, [isOn, onEnd]);
}
