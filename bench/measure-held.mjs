/** What is asked of the browser holds nodes as long as its session lasts: each has one of its own. */
async function ask(page, act) {
  const session = await page.context().newCDPSession(page);
  const answer = await act(session);
  await session.detach();
  return answer;
}

/** Bytes of the heap that are code which the engine has compiled: more the longer a page is used. */
async function measureCode(session) {
  const chunks = [];
  const keep = ({ chunk }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  const { snapshot, nodes } = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[typeAt].indexOf('code');
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (nodes[at + typeAt] === code) bytes += nodes[at + sizeAt];
  return bytes;
}

const countNodes = ({ children = [] }) =>
  children.reduce((count, child) => count + countNodes(child), 1);

/**
 * What a page holds after collection, in the same view each time: bytes of the heap, of the compiled code in it, of
 * array buffers beside it and of the browser's own objects that scripts reach, nodes, trees of nodes that stand in no
 * document and the nodes of those, listeners, documents, contexts of WebGL.
 */
export async function measureHeld(page, search, untilDrawn = async () => {}) {
  await page.evaluate((view) => window.soak.rest(view), search);
  await untilDrawn();
  const held = await ask(page, async (session) => {
    // What is freed by one collection may have held what the next one frees; weak references last till their task ends.
    for (let turn = 0; turn < 4; turn += 1) {
      await session.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(50);
    }
    const usage = await session.send('Runtime.getHeapUsage');
    const { nodes, documents, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const bytes = {
      heapBytes: usage.usedSize,
      bufferBytes: usage.backingStorageSize,
      domBytes: usage.embedderHeapUsedSize,
    };
    return { ...bytes, nodes, listeners: jsEventListeners, documents };
  });
  const codeBytes = await ask(page, measureCode);
  const contexts = await page.evaluate(() => window.soak.contexts());
  const { detachedNodes } = await ask(page, async (session) => {
    await session.send('DOM.enable');
    return session.send('DOM.getDetachedDomNodes');
  });
  const trees = detachedNodes.map(({ treeNode }) => countNodes(treeNode));
  const detachedCount = trees.reduce((sum, count) => sum + count, 0);
  return { ...held, codeBytes, ...contexts, detached: trees.length, detachedNodes: detachedCount };
}
