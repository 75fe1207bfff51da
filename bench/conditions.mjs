/** A slow line: 4 Mbit/s each way, 80 ms to the server and back. */
const SLOW_LINE = {
  offline: false,
  latency: 80,
  downloadThroughput: (4 * 1e6) / 8,
  uploadThroughput: (4 * 1e6) / 8,
};

/** Under what a page is opened. */
export const CONDITIONS = {
  'as it is': async () => {},
  'on a slow line': (devtools) => devtools.send('Network.emulateNetworkConditions', SLOW_LINE),
  'on a slow processor': (devtools) => devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 }),
};
