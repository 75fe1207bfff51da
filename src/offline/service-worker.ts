import { SITE_FILES } from 'virtual:site-files';
import { matchPrecache, precache } from 'workbox-precaching';
import { forgetOthers, keepFile } from './later-files.ts';
import { refuseWhereDataIsSaved } from './refuse-install.ts';
import { answerRenew, openBlank } from './renew.ts';
import { fileOfAddress, type SiteFile } from './site-file.ts';
import { forgetAll, isSwitchedOff } from './switch-off.ts';
import { type RequestEvent, workerScope } from './worker-scope.ts';

// Keeps one version of the site whole. A newer one is fetched beside it, and takes over when no window
// shows the old: see docs/decisions/2026-11-21-offline.md.

const FILES = new Map<string, SiteFile>(SITE_FILES.map((file) => [file.file, file]));

/** Hosts answer the folder with the page; some send `index.html` away to it. */
const addressOf = ({ file }: SiteFile) => (file === 'index.html' ? './' : file);

// Before what fetches the files, which then hears nothing of it.
workerScope.addEventListener('install', refuseWhereDataIsSaved);

precache(
  SITE_FILES.filter(({ isFirst }) => isFirst).map((file) => ({
    url: addressOf(file),
    revision: file.integrity,
    integrity: file.integrity,
  })),
);

async function answer(event: RequestEvent, file: SiteFile): Promise<Response> {
  const blank = file.file === 'index.html' ? await openBlank(event) : null;
  return blank ?? (await matchPrecache(addressOf(file))) ?? keepFile(file);
}

/** It lives as long as the window that is open, but answers no more. */
let isOff = false;

async function goIfSwitchedOff(): Promise<void> {
  if (!(await isSwitchedOff())) return;
  isOff = true;
  await workerScope.registration.unregister();
  await forgetAll(workerScope.registration.scope);
}

async function keep(names: readonly string[]): Promise<void> {
  const files = names.flatMap((name) => FILES.get(name) ?? []).filter(({ isFirst }) => !isFirst);
  await Promise.allSettled(files.map(keepFile));
}

workerScope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') event.waitUntil(goIfSwitchedOff());
  if (request.method !== 'GET' || isOff) return;
  const file = FILES.get(fileOfAddress(request.url, workerScope.registration.scope) ?? '');
  if (file) event.respondWith(answer(event, file));
});

workerScope.addEventListener('activate', (event) => event.waitUntil(forgetOthers(SITE_FILES)));

workerScope.addEventListener('message', (event) => {
  const { data } = event;
  if (data.type === 'renew') event.waitUntil(answerRenew(event));
  else if (data.type === 'take-over') event.waitUntil(workerScope.skipWaiting());
  else if (data.type === 'keep') event.waitUntil(keep(data.files));
});
