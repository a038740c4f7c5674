import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { headersOf, readHeaderRules } from '../../../src/build/hostHeaders'

export type Site = {
  /** The app's URL, with a trailing slash. */
  readonly url: string
  /** Serves another folder from now on, as after a deployment. */
  readonly deploy: (folder: string) => void
  readonly close: () => Promise<void>
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
}

export type SiteOptions = {
  /** The folder on the site. By default a subfolder, where only a build with relative addresses works. */
  readonly base?: string
  /** Whether it sends the headers of the build, as most hosts can. */
  readonly sendsHeaders?: boolean
  /** Until then, a page comes without its scripts, as on a slow network. */
  readonly restOfPage?: Promise<void>
}

/** Serves a folder. */
export async function startSite(firstFolder: string, { base = '/any/folder/', sendsHeaders = true, restOfPage }: SiteOptions = {}): Promise<Site> {
  let folder = firstFolder
  const server = createServer((request, response) => {
    void answer(folder, base, request.url ?? '/', sendsHeaders).then(({ status, headers, body }) => {
      response.writeHead(status, headers)
      if (request.method === 'HEAD') return response.end()
      const scripts = body.indexOf('<script type="module"')
      if (restOfPage === undefined || scripts < 0) return response.end(body)
      response.write(body.subarray(0, scripts))
      return restOfPage.then(() => response.end(body.subarray(scripts)))
    })
  })
  const site: Site = {
    url: `http://127.0.0.1:${String(await listen(server))}${base}`,
    deploy: (next) => {
      folder = next
    },
    close: () => close(server),
  }
  try {
    if (restOfPage === undefined) await checkTitle(site.url)
  } catch (error) {
    await site.close()
    throw error
  }
  return site
}

async function answer(folder: string, base: string, url: string, sendsHeaders: boolean) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://site').pathname)
    if (!path.startsWith(base)) throw new Error('outside the app')
    const inside = normalize(`/${path.slice(base.length)}`)
    const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside)
    const body = await readFile(file)
    const own = sendsHeaders ? headersOf(inside, readHeaderRules(await readFile(join(folder, '_headers'), 'utf8'))) : {}
    return { status: 200, headers: { ...headersFor(file), ...own }, body }
  } catch {
    return { status: 404, headers: headersFor('missing.txt'), body: Buffer.from('Not found') }
  }
}

function headersFor(file: string) {
  return {
    'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    // Common hosts send this, and it makes a plain cache.match() in a service worker miss.
    vary: 'Origin',
  }
}

/** Any free port, on this machine only. A fixed one may be taken. */
async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
}

async function checkTitle(url: string): Promise<void> {
  const response = await fetch(url)
  const title = /<title>([^<]*)<\/title>/.exec(await response.text())?.[1] ?? ''
  if (!title.includes('Recert')) {
    throw new Error(`${url} answers ${String(response.status)} with the title "${title}", not with Recert. Is there a build? Run: npm run build`)
  }
}
