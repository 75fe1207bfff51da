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

/**
 * What a page holds after collection, in the same view each time: bytes of the heap and of the
 * compiled code in it, nodes, trees of nodes that
 * stand in no document, listeners, documents, contexts of WebGL.
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
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, documents, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { heapBytes: usedSize, nodes, listeners: jsEventListeners, documents };
  });
  const codeBytes = await ask(page, measureCode);
  const contexts = await page.evaluate(() => window.soak.contexts());
  const { detachedNodes } = await ask(page, async (session) => {
    await session.send('DOM.enable');
    return session.send('DOM.getDetachedDomNodes');
  });
  return { ...held, codeBytes, ...contexts, detached: detachedNodes.length };
}
