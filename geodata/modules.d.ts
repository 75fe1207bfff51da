// Packages without types of their own, as far as the build calls them.

declare module 'mapshaper' {
  /** Runs a command line on files held in memory and returns the files it would have written. */
  function applyCommands(
    commands: string,
    input: Record<string, string>,
  ): Promise<Record<string, Uint8Array | string>>;
  const mapshaper: { applyCommands: typeof applyCommands };
  export = mapshaper;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';

  type Point = [number, number];
  /** Gives each point its weight as a third coordinate; the ends of an arc weigh Infinity. */
  export function presimplify<T extends Topology>(
    topology: T,
    weight?: (triangle: [Point, Point, Point]) => number,
  ): T;
  export function sphericalTriangleArea(triangle: [Point, Point, Point]): number;
}
