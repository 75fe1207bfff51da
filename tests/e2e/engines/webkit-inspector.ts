// The socket on which WebKitGTK's Web Inspector is served: each message is its length, a byte of flags, its
// name, and numbers and text as GVariant lays them out (eight bytes each, the text last with a zero).
import { connect, type Socket } from 'node:net';

const LITTLE_ENDIAN = 1;
const CONNECTION = 1n;

type Listener = (message: object) => void;

/** One page's inspector, as Playwright takes it. */
export interface PageTransport {
  send(message: object): void;
  close(): void;
  onmessage?: Listener;
  onclose?: (reason?: string) => void;
}

export class InspectorSocket {
  private readonly socket: Socket;
  private readonly listeners = new Map<bigint, Listener>();
  private unread: Buffer = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (part) => this.read(part));
    socket.on('error', () => {}); // Its end is seen by the driver.
    this.write('SetupInspectorClient', Buffer.from('\0'));
  }

  static connect(port: number, host: string): Promise<InspectorSocket> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, host);
      socket.once('error', reject);
      socket.once('connect', () => resolve(new InspectorSocket(socket)));
    });
  }

  private write(name: string, body: Buffer): void {
    const title = Buffer.from(`${name}\0`);
    const head = Buffer.alloc(5);
    head.writeUInt32BE(title.length + body.length);
    head[4] = LITTLE_ENDIAN;
    this.socket.write(Buffer.concat([head, title, body]));
  }

  private read(part: Buffer): void {
    this.unread = Buffer.concat([this.unread, part]);
    while (this.unread.length >= 5) {
      const end = 5 + this.unread.readUInt32BE(0);
      if (this.unread.length < end) return;
      const message = this.unread.subarray(5, end);
      this.unread = this.unread.subarray(end);
      const titleEnd = message.indexOf(0);
      if (message.toString('latin1', 0, titleEnd) !== 'SendMessageToFrontend') continue;
      const body = message.subarray(titleEnd + 1);
      const text = body.toString('utf8', 16, body.length - 1);
      this.listeners.get(body.readBigUInt64LE(8))?.(JSON.parse(text));
    }
  }

  /** The inspector of a page, by its number: the first is 1. */
  attach(target: bigint): PageTransport & { open(): void } {
    const ids = Buffer.alloc(16);
    ids.writeBigUInt64LE(CONNECTION, 0);
    ids.writeBigUInt64LE(target, 8);
    const transport: PageTransport & { open(): void } = {
      send: (message) => {
        const text = Buffer.from(`${JSON.stringify(message)}\0`);
        this.write('SendMessageToBackend', Buffer.concat([ids, text]));
      },
      open: () => {
        this.listeners.set(target, (message) => transport.onmessage?.(message));
        this.write('Setup', ids);
      },
      close: () => {
        this.listeners.delete(target);
        this.write('FrontendDidClose', ids);
        transport.onclose?.();
      },
    };
    return transport;
  }

  close(): void {
    this.socket.destroy();
  }
}
