import { isPage, isShare, isUsedLater } from './answers'

// The service worker: caches a whole build of Recert and answers from it. Each build has its own cache, so a page never runs with files
// of another build.

declare const self: ServiceWorkerGlobalScope

/** Filled in by the build: its name, and every file it needs to run. */
declare const BUILD: { readonly name: string; readonly files: readonly { readonly path: string; readonly integrity: string }[] }

const { scope } = self.registration
const family = `recert ${scope} `
const own = `${family}${BUILD.name}`

self.addEventListener('install', (event) => event.waitUntil(keepAll()))

self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

// A new version waits until no page of the old one is open, or the trainer asks for it.
self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting()
  if (event.data === 'drop others') event.waitUntil(dropOthers(1))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'POST' && isShare(request.url, scope)) return event.respondWith(takeShared(request))
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  if (request.mode !== 'navigate') return event.respondWith(file(request))
  if (isPage(request.url, scope)) event.respondWith(page(request))
})

/** All or nothing. The digests refuse files of another build, and a host's error page in place of a missing file. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(own)
  try {
    await cache.addAll(BUILD.files.map(({ path, integrity }) => new Request(new URL(path, scope), { integrity, cache: 'no-cache' })))
  } catch (cause) {
    await caches.delete(own)
    throw cause
  }
}

/** Caches again what the browser has dropped. */
async function takeOver(): Promise<void> {
  if (!(await caches.has(own))) await keepAll()
  await dropOthers(0)
  await self.clients.claim()
}

async function page(request: Request): Promise<Response> {
  return (await kept(scope, own)) ?? fetch(request)
}

/** Keeps shared files until the page takes them, and shows the page that does. Those of an earlier share that weren't taken go. */
async function takeShared(request: Request): Promise<Response> {
  // Without the files, the page says that they couldn't be opened.
  await keepShared(request).catch(() => undefined)
  return Response.redirect(`${scope}?shared#/log`, 303)
}

async function keepShared(request: Request): Promise<void> {
  const name = `recert-shared ${scope}`
  const given = await request.formData()
  await caches.delete(name)
  const cache = await caches.open(name)
  const files = given.getAll('files').filter((value) => value instanceof File)
  await Promise.all(
    files.map((file, index) => {
      const headers = { 'content-type': file.type, 'x-file-name': encodeURIComponent(file.name) }
      return cache.put(new URL(`shared/${index}`, scope), new Response(file, { headers }))
    }),
  )
}

/** An open page of an older build gets its files from that build's cache. */
async function file(request: Request): Promise<Response> {
  const mine = await kept(request, own)
  if (mine !== undefined) return mine
  for (const other of await others()) {
    const theirs = await kept(request, other)
    if (theirs !== undefined) return theirs
  }
  const fetched = await fetch(request)
  if (fetched.ok && isUsedLater(request.url, scope)) {
    const cache = await caches.open(own)
    await cache.put(request, fetched.clone())
  }
  return fetched
}

/** Hosts send `Vary: Origin`, and a module script's origin differs from the worker's. */
function kept(request: RequestInfo, cacheName: string): Promise<Response | undefined> {
  return caches.match(request, { cacheName, ignoreVary: true })
}

/** Not while more pages than `known` are open: they may be of an older build. The page checks for newer versions itself. */
async function dropOthers(known: number): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.filter(({ url }) => url.startsWith(scope)).length > known) return
  await Promise.all((await others()).map((name) => caches.delete(name)))
}

async function others(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(family) && name !== own)
}
