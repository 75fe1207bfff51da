import { expect, it } from 'vitest';
import { classifyRenderer } from './webgl-support.ts';

it.each([
  [
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'software',
  ],
  ['llvmpipe (LLVM 15.0.6, 256 bits)', 'software'],
  [
    'ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0)',
    'software',
  ],
  ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0)', 'hardware'],
])('%s is drawn in %s', (renderer, support) => {
  expect(classifyRenderer(renderer, 'Linux x86_64')).toBe(support);
});

it.each([
  ['MacIntel', 'hardware'],
  ['iPhone', 'hardware'],
  ['Linux x86_64', 'software'],
])('the one name that WebKit gives means what it says on %s: %s', (platform, support) => {
  expect(classifyRenderer('Apple GPU', platform)).toBe(support);
});
