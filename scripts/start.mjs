// `npm start`: from a fresh clone to the atlas in a browser. Needs Node alone.
import { spawn } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { build, DIST, isBuilt } from './build.mjs';
import { ensureInstalled, requireNode } from './install.mjs';
import { createSiteServer, listen } from './site-server.mjs';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 20;
const USAGE =
  'Usage: npm start -- [--no-open] [--port N] [--host]\n' +
  '  --no-open  do not open a browser\n' +
  `  --port N   serve on port N instead of the first free one from ${FIRST_PORT}\n` +
  '  --host     let other machines of the network open it, too';

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string' },
        host: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.port && !(Number(values.port) > 0 && Number(values.port) < 65536)) {
      throw new Error(`"${values.port}" is not a port: give a number from 1 to 65535.`);
    }
    return values;
  } catch (error) {
    return fail(`${error.message}\n${USAGE}`);
  }
}

async function ensureBuilt() {
  if (isBuilt()) return;
  console.log('Building the atlas ...');
  const { exitCode, output } = await build();
  if (exitCode !== 0) {
    fail(
      `${output}\nThe build failed for the reason above. If you changed a file, undo it and try again.`,
    );
  }
}

/** Takes the port that was asked for, or else the first free one. */
async function serve(server, askedPort, address) {
  const candidates = askedPort
    ? [Number(askedPort)]
    : Array.from({ length: PORTS_TO_TRY }, (_, index) => FIRST_PORT + index);
  for (const port of candidates) {
    try {
      return await listen(server, port, address);
    } catch (error) {
      if (error.code === 'EACCES') fail(`Port ${port} is not allowed here: choose one from 1024.`);
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return fail(
    askedPort
      ? `Port ${askedPort} is taken: choose another with --port, or leave it out.`
      : `The ports from ${FIRST_PORT} to ${candidates.at(-1)} are all taken: choose one with --port.`,
  );
}

/** The command that opens an address here; null where nobody would see a browser. */
function openCommand() {
  if (process.env.CI || process.env.SSH_CONNECTION) return null;
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

function openBrowser(url) {
  const [command, ...args] = openCommand() ?? [];
  if (!command) return;
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('No browser could be opened: open the address yourself.'));
  child.unref();
}

function printAddresses(port, isShared) {
  console.log(`The atlas is at http://localhost:${port}/`);
  if (isShared) {
    const others = Object.values(networkInterfaces())
      .flat()
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const { address } of others) console.log(`  and at http://${address}:${port}/`);
  }
  console.log('Press Ctrl-C to end.');
}

requireNode();
const options = readOptions();
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
await ensureInstalled();
await ensureBuilt();
const server = createSiteServer(DIST);
const port = await serve(server, options.port, options.host ? '0.0.0.0' : '127.0.0.1');
printAddresses(port, options.host);
if (!options['no-open']) openBrowser(`http://localhost:${port}/`);
process.on('SIGINT', () => process.exit(0));
