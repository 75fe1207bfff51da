// Does to the code of an embed what editors do, and shows the code that is left and what it looks like.

const CODES = {
  frame:
    '<iframe src="../embed.html?date=2024-12-31&amp;layers=zones" title="Pilot zones at the end of 2024" ' +
    'width="100%" height="420" frameborder="0" loading="lazy" allow="fullscreen"></iframe>',
  element:
    '<script src="../embed.js" async></script>\n' +
    '<cbec-atlas src="../" date="2024-12-31" layers="zones" height="420" title="Pilot zones at the end of 2024">\n' +
    '  <a href="../?date=2024-12-31&amp;layers=zones"><img src="../s/from-1-to-165.svg" alt="Pilot zones. Open in the atlas" width="420"></a>\n' +
    '</cbec-atlas>',
};

const TEXT = { a: ['href', 'title'], img: ['src', 'alt', 'width', 'height'], p: [], em: [], strong: [] };

/** Elements that stay, with their attributes; `sandbox` is put on frames. Null lets everything through. */
const EDITORS = {
  all: null,
  canvas: {
    keeps: { ...TEXT, iframe: ['src', 'title', 'width', 'height', 'allow', 'frameborder', 'loading'] },
  },
  posts: { keeps: TEXT },
  sandbox: {
    keeps: { ...TEXT, iframe: ['src', 'title', 'width', 'height', 'frameborder'] },
    sandbox: 'allow-scripts',
  },
};

/** What a filter leaves of a node: a script goes with its content, of other elements the content stays. */
function filtered(node, editor) {
  if (!(node instanceof Element)) return [node.cloneNode()];
  const content = [...node.childNodes].flatMap((child) => filtered(child, editor));
  const name = node.localName;
  const attributes = editor === null ? node.getAttributeNames() : editor.keeps[name];
  if (!attributes) return name === 'script' ? [] : content;
  // Made anew, so that a script that is let through runs, as it does in a page that is saved with it.
  const copy = document.createElement(name);
  for (const attribute of attributes) {
    if (node.hasAttribute(attribute)) copy.setAttribute(attribute, node.getAttribute(attribute));
  }
  if (name === 'iframe' && editor?.sandbox) copy.setAttribute('sandbox', editor.sandbox);
  copy.append(...content);
  return [copy];
}

for (const section of document.querySelectorAll('[data-editor]')) {
  const { editor, code } = section.dataset;
  const pasted = new DOMParser().parseFromString(`<body>${CODES[code]}`, 'text/html');
  const left = [...pasted.body.childNodes].flatMap((node) => filtered(node, EDITORS[editor]));
  const shown = document.createElement('pre');
  const result = document.createElement('div');
  result.className = 'result';
  result.append(...left);
  shown.textContent = result.innerHTML.trim();
  section.append(shown, result);
}
