// A screen of its own for a browser that needs one. No window manager stands behind it, so the one thing that
// the tests need of such a thing is done here, in the words of the X protocol: a window gets the keyboard.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const QUERY_TREE = 15;
const GET_GEOMETRY = 14;
const GET_ATTRIBUTES = 3;
const SET_INPUT_FOCUS = 42;
const REVERT_TO_ROOT = 1;
const VIEWABLE = 2;
/** Below this a window is a helper of the toolkit, not one that is looked at. */
const SMALLEST_SIDE = 100;

/** Larger than any window that a test asks for. */
const SIZE = '4200x2600x24';

function request(opcode: number, ...words: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + 4 * words.length);
  bytes[0] = opcode;
  bytes.writeUInt16LE(1 + words.length, 2);
  for (const [index, word] of words.entries()) bytes.writeUInt32LE(word, 4 + 4 * index);
  return bytes;
}

class XClient {
  private readonly socket: Socket;
  private unread: Buffer = Buffer.alloc(0);
  private wake = () => {};

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on('error', () => {});
    socket.on('data', (part) => {
      this.unread = Buffer.concat([this.unread, part]);
      this.wake();
    });
  }

  private async take(length: number): Promise<Buffer> {
    while (this.unread.length < length)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    const taken = this.unread.subarray(0, length);
    this.unread = this.unread.subarray(length);
    return taken;
  }

  /** Introduces itself, and answers the root window. */
  async greet(): Promise<number> {
    const hello = Buffer.alloc(12);
    hello[0] = 'l'.charCodeAt(0); // The least byte of a number comes first.
    hello.writeUInt16LE(11, 2);
    this.socket.write(hello);
    const head = await this.take(8);
    const body = await this.take(4 * head.readUInt16LE(6));
    if (head[0] !== 1) throw new Error('The screen lets nobody in.');
    const vendorLength = Math.ceil(body.readUInt16LE(16) / 4) * 4;
    const formats = body[21] ?? 0;
    return body.readUInt32LE(32 + vendorLength + 8 * formats);
  }

  async ask(opcode: number, window: number): Promise<Buffer> {
    this.socket.write(request(opcode, window));
    const head = await this.take(32);
    if (head[0] !== 1) throw new Error('The window is gone.');
    return Buffer.concat([head, await this.take(4 * head.readUInt32LE(4))]);
  }

  focus(window: number): void {
    const bytes = request(SET_INPUT_FOCUS, window, 0);
    bytes[1] = REVERT_TO_ROOT;
    this.socket.write(bytes);
  }
}

export class XScreen {
  /** Its name for the environment: `:99`. */
  readonly name: string;
  private readonly server: ChildProcess;
  private readonly client: XClient;
  private readonly root: number;

  private constructor(name: string, server: ChildProcess, client: XClient, root: number) {
    this.name = name;
    this.server = server;
    this.client = client;
    this.root = root;
  }

  static async open(): Promise<XScreen> {
    const options = ['-screen', '0', SIZE, '-nolisten', 'tcp', '-displayfd', '3'];
    const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const end = () => server.kill();
    process.once('exit', end);
    server.once('exit', () => process.off('exit', end));
    const [line] = await once(server.stdio[3] as NodeJS.ReadableStream, 'data');
    const number = String(line).trim();
    const socket = connect(`/tmp/.X11-unix/X${number}`);
    await once(socket, 'connect');
    const client = new XClient(socket);
    return new XScreen(`:${number}`, server, client, await client.greet());
  }

  /** Gives the keyboard to the window that was opened last. */
  async focusLastWindow(): Promise<void> {
    const tree = await this.client.ask(QUERY_TREE, this.root);
    const count = tree.readUInt16LE(16);
    const windows = Array.from({ length: count }, (_, index) => tree.readUInt32LE(32 + 4 * index));
    for (const window of windows.reverse()) {
      const geometry = await this.client.ask(GET_GEOMETRY, window);
      const attributes = await this.client.ask(GET_ATTRIBUTES, window);
      const isLarge =
        Math.min(geometry.readUInt16LE(16), geometry.readUInt16LE(18)) > SMALLEST_SIDE;
      if (!isLarge || attributes[26] !== VIEWABLE) continue;
      return this.client.focus(window);
    }
  }

  close(): void {
    this.server.kill();
  }
}
