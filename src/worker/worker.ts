import { isInOlderBuild, isPage, isShare } from './answers'

// The service worker: caches a whole build of Recert and answers from it, for the files on its list and nothing else. Each build has its own cache, so a
// page never runs with files of another build.

declare const self: ServiceWorkerGlobalScope

type ListedFile = { readonly path: string; readonly integrity: string }

/** Filled in by the build. */
declare const BUILD: {
  readonly name: string
  /** Takes over at once, and reloads every page. */
  readonly isUrgent: boolean
  /** What a host should send with every file. */
  readonly headers: Readonly<Record<string, string>>
  /** What it answers with when the page is opened. */
  readonly page: string
  /** Everything it needs to run. */
  readonly files: readonly ListedFile[]
  /** Fonts and decoders that only some PDFs need: too many to cache up front, so each is cached on first use. */
  readonly later: readonly ListedFile[]
}

const { scope } = self.registration
const family = `recert ${scope} `
const own = `${family}${BUILD.name}`
const digests: ReadonlyMap<string, string> = new Map(
  [...BUILD.files, ...BUILD.later].map(({ path, integrity }) => [new URL(path, scope).href, integrity]),
)

/** By then, a build is usually kept. */
const urgentMs = 5000

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll())
  if (!BUILD.isUrgent) return
  // A build that isn't kept whole never gets that far. Chromium heeds the first call only when the older worker has been idle for half a minute.
  void self.skipWaiting()
  setTimeout(() => void self.skipWaiting(), urgentMs)
})

self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

// A new version waits until no page of the old one is open, or the trainer asks for it.
self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting()
  if (event.data === 'drop others') event.waitUntil(dropOthers(1))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'POST' && isShare(request.url, scope)) return event.respondWith(takeShared(request))
  if (request.method !== 'GET') return
  if (request.mode === 'navigate' && isPage(request.url, scope)) return event.respondWith(page(request))
  const [address = ''] = request.url.split('#')
  if (digests.has(address)) event.respondWith(file(request, address))
  else if (isInOlderBuild(address, scope)) event.respondWith(olderFile(request))
})

/** All or nothing, after whatever a page needs meanwhile. The digests refuse files of another build, and a host's error page in place of a missing file. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(own)
  try {
    await cache.addAll(BUILD.files.map(({ path, integrity }) => listed(new URL(path, scope).href, integrity, 'low')))
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
  if (BUILD.isUrgent) await reloadPages()
}

/** Even those of a build that can't do it itself. Not waited for: a page that loads waits for this worker. */
async function reloadPages(): Promise<void> {
  // Without the hash: a page that only changes it doesn't load again.
  for (const client of await pages()) void client.navigate(client.url.split('#')[0] ?? scope).catch(() => undefined)
}

async function page(request: Request): Promise<Response> {
  const answer = await ownFile(new URL(BUILD.page, scope).href)
  // The host's page is of another build, whose policy it brings: the digests in this one would block what's inside it.
  return answer === null ? fetch(request) : underPolicy(request, answer)
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

async function file(request: Request, address: string): Promise<Response> {
  // The host may have another file there, or a page in its place: it's answered, but not kept.
  return underPolicy(request, (await ownFile(address)) ?? (await fetch(request)))
}

/** A file of this build, from the cache or from the host. Null if the host can't be reached or has another file there. */
async function ownFile(address: string): Promise<Response | null> {
  const mine = await kept(address, own)
  if (mine !== undefined) return mine
  const fetched = await fetch(listed(address, digests.get(address))).catch(() => null)
  if (fetched?.ok === true) await keep(address, fetched.clone()).catch(() => undefined)
  return fetched
}

/** Nothing is kept once everything is erased: this worker goes on until its last page is closed. */
async function keep(address: string, answer: Response): Promise<void> {
  if (await caches.has(own)) await (await caches.open(own)).put(address, answer)
}

/** An open page of an older build gets its files from that build's cache. */
async function olderFile(request: Request): Promise<Response> {
  for (const other of await others()) {
    const theirs = await kept(request, other)
    if (theirs !== undefined) return underPolicy(request, theirs)
  }
  return underPolicy(request, await fetch(request))
}

/** The digest makes the browser refuse anything else. */
function listed(address: string, integrity = '', priority: RequestPriority = 'auto'): Request {
  return new Request(address, { integrity, cache: 'no-cache', priority })
}

/**
 * Pages and workers take their policy from headers, which not every host sends. Made anew, the answer isn't redirected either: some hosts send "page" for
 * "page.html", and a browser doesn't open a page from a redirected answer.
 */
function underPolicy({ mode, destination }: Request, answer: Response): Response {
  const needsPolicy = mode === 'navigate' || destination === 'worker'
  // What isn't there has no code either, and a redirect that the browser follows itself can't be made anew.
  if (!needsPolicy || !answer.ok) return answer
  return new Response(answer.body, { headers: { ...Object.fromEntries(answer.headers), ...BUILD.headers } })
}

/** Hosts send `Vary: Origin`, and a module script's origin differs from the worker's. */
function kept(request: RequestInfo, cacheName: string): Promise<Response | undefined> {
  return caches.match(request, { cacheName, ignoreVary: true })
}

/** Not while more pages than `known` are open: they may be of an older build. The page checks for newer versions itself. */
async function dropOthers(known: number): Promise<void> {
  if ((await pages()).length > known) return
  await Promise.all((await others()).map((name) => caches.delete(name)))
}

async function others(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(family) && name !== own)
}

async function pages(): Promise<readonly WindowClient[]> {
  return (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) => url.startsWith(scope))
}
