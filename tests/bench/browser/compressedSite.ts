import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

export type CompressedSite = { readonly url: string; readonly close: () => void }

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/** Serves a folder as a good host does: compressed with brotli. Each file is compressed once, before it's measured. */
export async function serveCompressed(folder: string): Promise<CompressedSite> {
  const kept = new Map<string, { readonly body: Buffer; readonly isCompressed: boolean }>()
  const open = async (path: string) => {
    const found = kept.get(path)
    if (found !== undefined) return found
    const plain = await readFile(join(folder, path))
    const isCompressed = mediaTypes[extname(path)] !== undefined
    const body = isCompressed ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) : plain
    kept.set(path, { body, isCompressed })
    return { body, isCompressed }
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    open(path).then(
      ({ body, isCompressed }) => {
        const type = mediaTypes[extname(path)] ?? 'application/octet-stream'
        response.writeHead(200, { 'content-type': type, ...(isCompressed ? { 'content-encoding': 'br' } : {}), 'cache-control': 'no-cache' })
        response.end(body)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // safe: it listens on a port
  return { url: `http://127.0.0.1:${String(port)}/`, close: () => void server.close() }
}
