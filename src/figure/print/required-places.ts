import type { Position } from '../../domain/dataset.ts';

interface RequiredPlace {
  readonly name: string;
  readonly position: Position;
}

/**
 * Islands and reefs that every map of China has to show. Most are smaller than a dot of print, so the
 * print figure marks each with one, and its tests look for each in the frame or in the inset.
 */
export const REQUIRED_PLACES: readonly RequiredPlace[] = [
  { name: '钓鱼岛', position: [123.47, 25.74] },
  { name: '赤尾屿', position: [124.56, 25.92] },
  { name: '东沙岛', position: [116.72, 20.7] },
  { name: '永兴岛', position: [112.34, 16.83] },
  { name: '黄岩岛', position: [117.76, 15.15] },
  { name: '中业岛', position: [114.285, 11.055] },
  { name: '太平岛', position: [114.365, 10.377] },
  { name: '美济礁', position: [115.53, 9.9] },
  { name: '永暑礁', position: [112.89, 9.55] },
  { name: '曾母暗沙', position: [112.28, 3.97] },
];
