import type { Language } from '../view/view-state.ts';

const en = {
  heading: 'Embed',
  about:
    'Code for a page of yours: it shows this view as a living map. An embed sets no cookie and stores nothing.',
  singleFile:
    'This copy of the atlas is one file on your device, and a page cannot embed it. Open the atlas on the web and make the code there.',
  thisMachine:
    'This address is reached from this machine alone. Make the code where the atlas is published, or replace the address in it.',
  subject: 'Shows',
  subjectName: {
    view: 'This view',
    story: 'The story, from this scene on',
    lesson: 'The lesson, from its beginning',
  },
  form: 'Code',
  formName: {
    iframe: 'Plain frame, for any editor',
    element: 'Script and element, grows with its content',
  },
  version: 'Version',
  live: 'Always the newest',
  frozen: (version: string) => `Frozen at ${version}`,
  notFrozen:
    'To freeze an embed at this version, the site has to keep a path for it: see “releases” in the atlas’s documentation.',
  language: 'Language',
  languageName: { reader: 'The reader’s', en: 'English', 'zh-CN': '中文' },
  theme: 'Colours',
  themeName: { reader: 'The reader’s', light: 'Light', dark: 'Dark' },
  controls: 'Controls',
  controlsName: {
    few: 'Play and zoom',
    all: 'The whole timeline too',
    none: 'None',
  },
  interaction: 'By hand',
  interactionName: {
    all: 'Move the map and select',
    hover: 'Point at it only',
    none: 'Nothing',
  },
  renderer: 'Drawn by',
  rendererName: {
    auto: 'What suits the device',
    figure: 'SVG',
    webgl: 'WebGL',
  },
  height: 'Height in pixels',
  legend: 'Show the legend',
  play: 'Start playing by itself',
  preview: 'Preview',
  widthName: {
    phone: 'Phone, 360',
    column: 'Column, 640',
    full: 'Full width, 1100',
  },
  scaled: (percent: string) => `Shown at ${percent}% of its size.`,
  poster: 'With a picture until the map is there',
  posterNote: (name: string) =>
    `Save the picture and put it beside your page as ${name}; without it, a link stands there.`,
  savePoster: 'Save the picture (SVG)',
  drawing: 'Drawing the picture …',
  posterSaved: (name: string) => `${name} was saved.`,
  posterFailed: (file: string) =>
    `The picture could not be drawn: ${file} did not arrive. Try again.`,
  codeLabel: 'Code to paste',
  copy: 'Copy the code',
  copied: 'The code was copied.',
  notCopied: 'The browser did not allow copying; the code is selected, copy it with your keyboard.',
  openAtlas: 'Open in the atlas',
  examples: 'Worked examples and messages',
};

export type EmbedDialogWords = typeof en;

const zhCn: EmbedDialogWords = {
  heading: '嵌入网页',
  about:
    '生成一段代码，贴进您的网页，即可显示当前视图的动态地图。嵌入的地图不设 Cookie，也不存储任何内容。',
  singleFile:
    '您正在使用的是保存在本机的单文件版，网页无法嵌入它。请打开网上的图集，在那里生成代码。',
  thisMachine:
    '这个地址只有本机能够访问。请在图集正式发布的网址上生成代码，或自行替换代码中的地址。',
  subject: '显示内容',
  subjectName: {
    view: '当前视图',
    story: '当前故事，从这一幕开始',
    lesson: '当前练习，从头开始',
  },
  form: '代码形式',
  formName: {
    iframe: '普通框架（iframe），各种编辑器通用',
    element: '脚本与自定义元素，高度随内容变化',
  },
  version: '版本',
  live: '始终显示最新版',
  frozen: (version) => `固定在 ${version} 版`,
  notFrozen: '要固定在当前版本，网站须为这一版保留路径，做法见图集文档中的“releases”。',
  language: '语言',
  languageName: { reader: '随读者', en: 'English', 'zh-CN': '中文' },
  theme: '配色',
  themeName: { reader: '随读者', light: '浅色', dark: '深色' },
  controls: '控件',
  controlsName: { few: '播放与缩放', all: '另加完整时间轴', none: '不显示' },
  interaction: '地图操作',
  interactionName: { all: '可移动与选取', hover: '仅悬停提示', none: '不响应' },
  renderer: '绘制方式',
  rendererName: { auto: '随设备自动选择', figure: 'SVG', webgl: 'WebGL' },
  height: '高度（像素）',
  legend: '显示图例',
  play: '载入后自动播放',
  preview: '预览',
  widthName: { phone: '手机，360', column: '正文栏，640', full: '通栏，1100' },
  scaled: (percent) => `以 ${percent}% 的比例显示。`,
  poster: '地图载入之前先显示图片',
  posterNote: (name) => `请保存图片，以 ${name} 为名放在您的网页旁边；没有图片时，那里是一个链接。`,
  savePoster: '保存图片（SVG）',
  drawing: '正在绘制图片……',
  posterSaved: (name) => `已保存 ${name}。`,
  posterFailed: (file) => `图片未能绘制：${file} 没有送达，请重试。`,
  codeLabel: '要粘贴的代码',
  copy: '复制代码',
  copied: '代码已复制。',
  notCopied: '浏览器不允许复制；代码已选中，请用键盘复制。',
  openAtlas: '在图集中打开',
  examples: '示例与消息接口',
};

/** The words of the dialog that makes the code of an embed. */
export function embedDialogWordsOf(language: Language): EmbedDialogWords {
  return language === 'en' ? en : zhCn;
}
