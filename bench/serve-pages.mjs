import { createServer } from 'node:http';

/** Serves pages of HTML by their paths on a free port of this machine; answers their address. */
export async function servePages(pages) {
  const server = createServer((request, response) => {
    const html = pages[new URL(request.url ?? '/', 'http://host').pathname];
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(html ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
}
