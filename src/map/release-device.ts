import type { DeckProps } from '@deck.gl/core';

/** What deck.gl draws with on a canvas of its own. */
export type DrawingDevice = Parameters<NonNullable<DeckProps['onDeviceInitialized']>>[0];

/**
 * Gives back what deck.gl leaves behind when it ends: its device goes on listening to the window, which holds the
 * canvas and all that was drawn on it, and keeps one of the few WebGL contexts that a page may have.
 */
export function releaseDevice(device: DrawingDevice): void {
  device.canvasContext?.destroy();
  const context = device.handle as WebGL2RenderingContext;
  context.getExtension('WEBGL_lose_context')?.loseContext();
}
