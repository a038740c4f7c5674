type Scope = { Uint8Array: Uint8ArrayConstructor; DecompressionStream?: unknown }

/** 64 MB: a page scanned in color at 300 dots per inch is 26 MB. Large photos come compressed in another way, which the browser undoes. */
const most = 64 * 2 ** 20

/**
 * Lets a worker inflate no more than this at once, since a PDF of a kilobyte can be made to fill the memory. pdf.js has no such limit, but
 * whatever it inflates ends up in one array, at least without the browser's own decompression, which doesn't stop in the middle.
 */
export function boundArrays(scope: Scope): void {
  delete scope.DecompressionStream
  scope.Uint8Array = new Proxy(scope.Uint8Array, {
    construct(target, given: readonly unknown[], made) {
      const [size] = given
      if (typeof size === 'number' && size > most) throw new RangeError('This PDF unpacks to too much.')
      // safe: an object, as `new` makes
      return Reflect.construct(target, given, made) as object
    },
  })
}
