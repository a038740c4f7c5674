import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** @typedef {{ readonly url: string, readonly close: () => void }} CompressedSite */

/** @type {Readonly<Record<string, string>>} What's worth compressing. */
const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves a folder as a good host does: compressed with brotli. Each file is compressed once.
 * @param {string} folder
 * @returns {Promise<CompressedSite>}
 */
export async function serveCompressed(folder) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map()
  /** @param {string} path */
  const bodyOf = async (path) => {
    const found = compressed.get(path)
    if (found !== undefined) return found
    const plain = await readFile(join(folder, path))
    if (mediaTypes[extname(path)] === undefined) return plain
    const body = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    compressed.set(path, body)
    return body
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const type = mediaTypes[extname(path)]
    bodyOf(path).then(
      (body) => {
        const encoding = type === undefined ? {} : { 'content-encoding': 'br' }
        // As `docs/deploy.md` has it.
        const caching = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
        response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', ...encoding, 'cache-control': caching })
        response.end(body)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { url: `http://127.0.0.1:${String(port)}/`, close: () => void server.close() }
}
