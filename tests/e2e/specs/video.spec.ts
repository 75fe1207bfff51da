import { unzipSync } from 'fflate';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { StoryExportDriver } from '../drivers/story-export-driver.ts';
import { expect, test } from '../helpers/atlas-test.ts';
import { leaveOut } from '../helpers/leave-out.ts';

/** When each picture of a video stands, in seconds, read from the file itself. */
async function readTimes(bytes: Uint8Array): Promise<readonly number[]> {
  const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('No video track');
  const times: number[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) times.push(packet.timestamp);
  return times.sort((a, b) => a - b);
}

test('two seconds at 24 pictures a second are 48 pictures, none lost and none twice', async ({
  atlas,
  page,
}) => {
  const video = new StoryExportDriver(page, 'video');
  await atlas.open('?lang=en');
  await video.open();
  await video.choose('size', '320x180');
  await video.choose('rate', '24');
  await video.setLength('2');
  await expect(video.dialog).toContainText('2 s, 48 pictures');
  await expect(video.status.first()).toContainText(/^(MP4 with H\.264|.*WebM with (VP9|AV1))/);
  const file = await video.make();
  expect(file.name).toMatch(/^cbec-atlas_clock_en_320x180_24fps\.(mp4|webm)$/);
  const times = await readTimes(file.bytes);
  expect(times).toHaveLength(48);
  times.forEach((time, frame) => {
    expect(Math.abs(time - frame / 24)).toBeLessThan(0.0006);
  });
});

test('single pictures are the same on every run, and a story shows all its scenes', async ({
  atlas,
  page,
}) => {
  const video = new StoryExportDriver(page, 'video');
  await atlas.open('?lang=en');
  await video.open();
  await video.choose('what', 'story:one-late-comers-path');
  await video.choose('format', 'png');
  await video.choose('size', '320x180');
  await video.choose('rate', '10');
  await video.setLength('3');
  const first = await video.make();
  const pictures = unzipSync(first.bytes);
  expect(Object.keys(pictures)).toHaveLength(30);
  expect(Object.keys(pictures)[0]).toBe('frame-00001.png');
  const again = await video.make();
  expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
});

test('an animated picture has its signature, and lasts as long as was asked for', async ({
  atlas,
  page,
}) => {
  const video = new StoryExportDriver(page, 'video');
  await atlas.open('?lang=zh-CN');
  await video.open();
  await video.choose('format', 'gif');
  await video.choose('size', '320x180');
  await video.choose('rate', '10');
  await video.setLength('2');
  const { name, bytes } = await video.make();
  expect(name).toBe('cbec-atlas_clock_zh_320x180_10fps.gif');
  expect(Buffer.from(bytes.slice(0, 6)).toString()).toBe('GIF89a');
  // The delay of each picture stands in its graphic control extension, in hundredths of a second.
  let hundredths = 0;
  for (let at = 0; at < bytes.length - 7; at += 1) {
    const isControl = bytes[at] === 0x21 && bytes[at + 1] === 0xf9 && bytes[at + 2] === 4;
    if (isControl && bytes[at + 7] === 0) {
      hundredths += (bytes[at + 4] ?? 0) + 256 * (bytes[at + 5] ?? 0);
    }
  }
  expect(hundredths).toBe(200);
});

test('a video is stopped half-way, and the next one is made', { tag: '@sweep' }, async ({
  atlas,
  page,
}) => {
  const video = new StoryExportDriver(page, 'video');
  await atlas.open('?lang=en');
  await video.open();
  await video.choose('size', '640x360');
  await video.setLength('600');
  await video.makeButton.and(page.locator('[aria-disabled="false"]')).click();
  await video.stopButton.click();
  await expect(video.dialog.getByText('Stopped; nothing was saved.')).toBeVisible();
  await video.choose('size', '320x180');
  await video.setLength('1');
  expect((await video.make()).bytes.length).toBeGreaterThan(500);
});

test('a length that cannot be made is said', async ({ atlas, page }) => {
  const video = new StoryExportDriver(page, 'video');
  await atlas.open('?lang=en');
  await video.open();
  await video.setLength('0');
  await expect(video.problem).toContainText('from 1 to 3600 seconds');
  await expect(video.makeButton).toHaveAttribute('aria-disabled', 'true');
});

test('where H.264 is missing, WebM is announced beforehand', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    // Firefox's first, empty page has none of this.
    if (!('VideoEncoder' in window)) return;
    const ask = VideoEncoder.isConfigSupported.bind(VideoEncoder);
    VideoEncoder.isConfigSupported = (config) =>
      config.codec.startsWith('avc') ? Promise.resolve({ supported: false, config }) : ask(config);
  });
  const video = new StoryExportDriver(page, 'video');
  await atlas.open('?lang=en');
  await video.open();
  await video.choose('size', '320x180');
  await video.choose('rate', '24');
  await video.setLength('1');
  await expect(video.status.first()).toContainText('WebM with VP9');
  const file = await video.make();
  expect(file.name).toMatch(/\.webm$/);
  expect(await readTimes(file.bytes)).toHaveLength(24);
});

test('a full disk is said in a sentence, and a smaller file can still be made', async ({
  atlas,
  page,
  browserName,
}) => {
  leaveOut(browserName, ['webkit'], 'it has no disk for a site, and a video grows in memory');
  await page.addInitScript(() => {
    if (!('FileSystemWritableFileStream' in window)) return;
    const { write } = FileSystemWritableFileStream.prototype;
    let isFull = true;
    FileSystemWritableFileStream.prototype.write = function (...given) {
      if (!isFull) return write.apply(this, given);
      isFull = false;
      return Promise.reject(new DOMException('The disk is full.', 'QuotaExceededError'));
    };
  });
  const video = new StoryExportDriver(page, 'video');
  await atlas.open('?lang=en');
  await video.open();
  await video.choose('size', '320x180');
  await video.setLength('1');
  await video.makeButton.and(page.locator('[aria-disabled="false"]')).click();
  await expect(video.problem).toContainText('not enough room on this device');
  expect((await video.make()).bytes.length).toBeGreaterThan(500);
});

test('a browser that encodes no video says so, and offers pictures', async ({ atlas, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'VideoEncoder'));
  const video = new StoryExportDriver(page, 'video');
  await atlas.open('?lang=en');
  await video.open();
  await expect(video.status.first()).toContainText('can encode no video in this size');
  await expect(video.makeButton).toHaveAttribute('aria-disabled', 'true');
  await video.choose('format', 'gif');
  await expect(video.makeButton).toHaveAttribute('aria-disabled', 'false');
});
