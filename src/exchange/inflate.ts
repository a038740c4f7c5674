/** In bytes. Each may grow a thousandfold. */
const pieceSize = 1024

/**
 * What compressed bytes hold; null if they're damaged or hold more than `most` bytes. The browser gets them piece by piece: it inflates all
 * it's given at once, and a few bytes can be made to fill the memory.
 */
export async function inflate(bytes: Uint8Array, most: number): Promise<Uint8Array | null> {
  try {
    const reader = piecesOf(bytes).pipeThrough(new DecompressionStream('deflate')).getReader()
    const parts: Uint8Array<ArrayBuffer>[] = []
    let length = 0
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length
      if (length > most) {
        await reader.cancel()
        return null
      }
      parts.push(part.value)
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer())
  } catch {
    return null
  }
}

function piecesOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + pieceSize))
      at += pieceSize
    },
  })
}
