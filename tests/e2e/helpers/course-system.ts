import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { listen } from '../../../scripts/site-server.mjs';

const SCORM_AGAIN = resolve(import.meta.dirname, '../../../node_modules/scorm-again/dist');

type Edition = 'scorm12' | 'scorm2004';

/** `real` is the run-time of scorm-again; the others are what a course system may not do. */
export type Behaviour = 'real' | 'throws' | 'silent' | 'none';

interface CourseSetting {
  readonly edition: Edition;
  readonly behaviour?: Behaviour;
  /** The sandbox of the frame; without it there is none. */
  readonly sandbox?: string;
}

const APIS = {
  scorm12: { name: 'API', made: 'Scorm12API', commit: 'LMSCommit', finish: 'LMSFinish' },
  scorm2004: { name: 'API_1484_11', made: 'Scorm2004API', commit: 'Commit', finish: 'Terminate' },
} as const;

/** The script of a course system's page: what a lesson finds around it. */
function scriptOf({ edition, behaviour = 'real' }: CourseSetting, kept: string): string {
  const { name, made, commit, finish } = APIS[edition];
  if (behaviour === 'none') return '';
  if (behaviour !== 'real') {
    const answer =
      behaviour === 'throws'
        ? '() => { throw new Error("The course system fell over."); }'
        : '() => new Promise(() => {})';
    return `window.${name} = new Proxy({}, { get: () => ${answer} });`;
  }
  return `
const api = new ${made}({ autocommit: false, logLevel: 5 });
api.loadFromJSON(${kept}, 'cmi');
const keep = () => {
  const body = JSON.stringify(api.renderCMIToJSONObject());
  fetch('/kept', { method: 'POST', body, keepalive: true });
};
api.on('${commit}', keep);
api.on('${finish}', keep);
window.${name} = api;`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** A course system that holds one package, launches it in a frame, and keeps what the run-time has. */
export class CourseSystem {
  readonly address: string;
  private readonly server: Server;
  /** What the run-time sent last; its form is that of the run-time. */
  kept: Readonly<Record<string, unknown>> = {};

  private constructor(server: Server, port: number) {
    this.server = server;
    this.address = `http://127.0.0.1:${port}/`;
  }

  static async start(zip: Uint8Array, setting: CourseSetting): Promise<CourseSystem> {
    const files = unzipSync(zip);
    const learner =
      setting.edition === 'scorm12'
        ? { core: { student_id: 's-7', student_name: 'Li, Na' } }
        : { learner_id: 's-7', learner_name: 'Li, Na' };
    let system: CourseSystem | null = null;
    const server = createServer(async (request, response) => {
      const path = new URL(request.url ?? '', 'http://course').pathname;
      const answer = (type: string, body: string | Uint8Array) =>
        response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
      if (path === '/kept') {
        const { cmi } = JSON.parse(await bodyOf(request)) as { cmi: Record<string, unknown> };
        if (system) system.kept = cmi;
        return answer('text/plain', '');
      }
      if (path === '/scorm.js') {
        const script = readFileSync(resolve(SCORM_AGAIN, `${setting.edition}.min.js`));
        return answer('text/javascript', script);
      }
      if (path === '/') {
        const kept = { ...learner, ...system?.kept };
        // The run-time reads in this order, and knows its student before all else.
        const core = { ...learner.core, ...(system?.kept.core as object | undefined) };
        const whole = learner.core ? Object.assign({ core }, kept, { core }) : kept;
        const script = scriptOf(setting, JSON.stringify(whole).replaceAll('<', '\\u003c'));
        const sandbox = setting.sandbox === undefined ? '' : `sandbox="${setting.sandbox}"`;
        return answer(
          'text/html; charset=utf-8',
          `<!doctype html><title>Course</title><style>html,body,iframe{margin:0;width:100%;height:100%;border:0}</style>
<script src="/scorm.js"></script><script>${script}</script>
<iframe title="Lesson" src="/content/index.html?session=1" ${sandbox}></iframe>`,
        );
      }
      const file = files[path.replace('/content/', '')];
      if (file) return answer('text/html; charset=utf-8', file);
      return response.writeHead(404).end();
    });
    system = new CourseSystem(server, await listen(server, 0, '127.0.0.1'));
    return system;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
