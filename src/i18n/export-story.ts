import type { Language } from '../view/view-state.ts';

// What the dialogs for slides and video say, and what stands in their files.
const en = {
  cancel: 'Cancel',
  cancelled: 'Stopped; nothing was saved.',
  failedFiles: (files: string) => `${files} could not be loaded, so the file cannot be made.`,
  failed: (reason: string) => `The file could not be made: ${reason}`,
  noRoom:
    'There is not enough room on this device for the file. Free some, or choose a smaller size or fewer scenes.',
  saved: (name: string, size: string) => `Saved as ${name} (${size}).`,
  megabytes: (count: string) => `${count} MB`,
  what: 'What',
  presentView: 'The present view',
  presentStory: 'The present story',
  clockRun: 'The clock’s run in the present view',
  stories: 'Stories',
  loading: 'Loading …',
  scenes: (count: number) => (count === 1 ? '1 scene' : `${count} scenes`),
  format: 'Format',
  slides: {
    heading: 'Slides and handout',
    about:
      'A slide for each scene. The map stays vector: in PowerPoint, “Convert to shape” lets each part be recoloured. Title, text and legend are text, simple charts are charts, and the notes stand in the notes pane.',
    formats: {
      pptx: 'PowerPoint (.pptx)',
      handout2: 'Handout, two scenes to a page (PDF)',
      handout4: 'Handout, four scenes to a page (PDF)',
    },
    make: 'Make the file',
    drawing: (done: number, of: number) => `Drawing scene ${done} of ${of} …`,
    writing: 'Writing the file …',
    missing: (characters: string) =>
      `the atlas has no letterform for ${characters}. Take it out of the text, or choose PowerPoint, which keeps text as text.`,
    noFont: (file: string) => `${file} did not arrive, or arrived damaged. Try again.`,
  },
  video: {
    heading: 'Video',
    about:
      'Each frame is drawn by itself and from the view alone: none is lost, none comes twice, and the next run gives the same pictures.',
    formats: {
      video: 'Video',
      gif: 'Animated picture (GIF)',
      png: 'Single pictures (PNG in a zip)',
    },
    size: 'Size',
    sizes: {
      '320x180': '320 × 180, small',
      '640x360': '640 × 360',
      '1280x720': '1280 × 720 (720p)',
      '1920x1080': '1920 × 1080 (1080p)',
      '3840x2160': '3840 × 2160 (4K)',
    },
    rate: 'Pictures a second',
    length: 'Length in seconds',
    lengthWrong: (from: number, to: number) => `A length from ${from} to ${to} seconds.`,
    checking: 'Looking at what this browser can encode …',
    codec: {
      avc: 'MP4 with H.264: plays everywhere.',
      vp9: 'This browser cannot encode H.264 in this size. It will be WebM with VP9: plays in browsers and in VLC, not in every PowerPoint.',
      av1: 'This browser encodes neither H.264 nor VP9 in this size. It will be WebM with AV1: plays in new browsers and in VLC.',
    },
    noCodec:
      'This browser can encode no video in this size. Choose a smaller size, or an animated picture or single pictures, which every browser can make.',
    gifSlow:
      'A GIF holds 256 colours a picture and grows fast: at most 640 × 360 and 20 pictures a second.',
    expected: (seconds: string, frames: string, size: string) =>
      `${seconds} s, ${frames} pictures, about ${size}`,
    make: 'Make the video',
    frame: (done: string, of: string, left: string | null) =>
      left === null
        ? `Picture ${done} of ${of}`
        : `Picture ${done} of ${of}, about ${left} s to go`,
    finishing: 'Closing the file …',
  },
  on: {
    sources: (list: string) => `Sources: ${list}`,
    link: 'Open this view in the atlas',
    slide: (place: number, of: number) => `${place} / ${of}`,
    map: (title: string) => `Map: ${title}`,
    chart: (title: string) => `Chart: ${title}`,
    total: 'Zones',
    ratio: 'East divided by central and west',
    licence: 'Data: CC BY 4.0.',
    page: (place: number, of: number) => `Page ${place} of ${of}`,
  },
};

export type ExportStoryWords = typeof en;

const zhCn: ExportStoryWords = {
  cancel: '取消',
  cancelled: '已停止，没有保存任何文件。',
  failedFiles: (files) => `${files} 没能载入，文件没有生成。`,
  failed: (reason) => `文件没能生成：${reason}`,
  noRoom: '这台设备的空间不够放下这个文件。请腾出空间，或选小一些的尺寸、少一些的场景。',
  saved: (name, size) => `已保存为 ${name}（${size}）。`,
  megabytes: (count) => `${count} MB`,
  what: '内容',
  presentView: '当前视图',
  presentStory: '当前故事',
  clockRun: '当前视图随时间播放',
  stories: '故事',
  loading: '正在载入……',
  scenes: (count) => `${count} 个场景`,
  format: '格式',
  slides: {
    heading: '幻灯片与讲义',
    about:
      '每个场景一页。地图保持矢量：在 PowerPoint 中“转换为形状”后，各部分都可以改色。标题、文字和图例都是文字，简单的图表是原生图表，讲稿在备注栏里。',
    formats: {
      pptx: 'PowerPoint（.pptx）',
      handout2: '讲义，每页两个场景（PDF）',
      handout4: '讲义，每页四个场景（PDF）',
    },
    make: '生成文件',
    drawing: (done, of) => `正在画第 ${done} 个场景，共 ${of} 个……`,
    writing: '正在写入文件……',
    missing: (characters) =>
      `图集没有 ${characters} 的字形。请从文字中去掉它，或选 PowerPoint，那里文字仍是文字。`,
    noFont: (file) => `${file} 未能载入，或已损坏。请重试。`,
  },
  video: {
    heading: '视频',
    about: '每一帧都只由视图单独画出：不丢帧，不重帧，再做一次画面仍然相同。',
    formats: {
      video: '视频',
      gif: '动图（GIF）',
      png: '逐帧图片（PNG，打成 zip）',
    },
    size: '尺寸',
    sizes: {
      '320x180': '320 × 180，小图',
      '640x360': '640 × 360',
      '1280x720': '1280 × 720（720p）',
      '1920x1080': '1920 × 1080（1080p）',
      '3840x2160': '3840 × 2160（4K）',
    },
    rate: '每秒帧数',
    length: '时长（秒）',
    lengthWrong: (from, to) => `时长须在 ${from} 至 ${to} 秒之间。`,
    checking: '正在查看这个浏览器能编码什么……',
    codec: {
      avc: '将得到 MP4（H.264），到处都能播放。',
      vp9: '这个浏览器在此尺寸下不能编码 H.264，将得到 WebM（VP9）：浏览器和 VLC 可以播放，部分 PowerPoint 不行。',
      av1: '这个浏览器在此尺寸下不能编码 H.264 和 VP9，将得到 WebM（AV1）：新版浏览器和 VLC 可以播放。',
    },
    noCodec:
      '这个浏览器在此尺寸下不能编码视频。请选小一些的尺寸，或改选动图、逐帧图片，任何浏览器都能生成。',
    gifSlow: 'GIF 每帧只有 256 种颜色，文件增长很快：最大 640 × 360，每秒最多 20 帧。',
    expected: (seconds, frames, size) => `${seconds} 秒，${frames} 帧，约 ${size}`,
    make: '生成视频',
    frame: (done, of, left) =>
      left === null ? `第 ${done} 帧，共 ${of} 帧` : `第 ${done} 帧，共 ${of} 帧，约剩 ${left} 秒`,
    finishing: '正在完成文件……',
  },
  on: {
    sources: (list) => `资料来源：${list}`,
    link: '在图集中打开此视图',
    slide: (place, of) => `${place} / ${of}`,
    map: (title) => `地图：${title}`,
    chart: (title) => `图表：${title}`,
    total: '综试区数',
    ratio: '东部与中西部之比',
    licence: '数据：CC BY 4.0。',
    page: (place, of) => `第 ${place} 页，共 ${of} 页`,
  },
};

/** What stories and views say on their way out as slides, handouts and videos. */
export function exportStoryWordsOf(language: Language): ExportStoryWords {
  return language === 'en' ? en : zhCn;
}
