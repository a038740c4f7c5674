import type { RecordsCheck } from '../../domain/device/selfCheck'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import { inSlices, type Slicing } from '../../domain/values/inSlices'
import { type KeyValue, tryGet } from '../browser/keyValue'
import type { Codec, ReadText } from '../format/codec'
import { recordKey } from '../format/keys'
import type { Mirror, MirrorEntry } from './mirror'

const slice = 250

type Sources = { readonly storage: KeyValue; readonly codec: Codec; readonly mirror: Mirror | null; readonly patienceMs: number }

/** Reads every record back and compares it with what the screens show and with the safety copy. */
export async function checkRecords(
  shown: readonly ReadText[],
  { storage, codec, mirror, patienceMs }: Sources,
  slicing: Pick<Slicing, 'pause'>,
): Promise<RecordsCheck> {
  const copies = await copiesIn(mirror, patienceMs)
  const different: string[] = []
  let uncopied = 0
  for await (const some of inSlices(shown, slice, { ...slicing, onProgress: () => undefined, signal: { aborted: false } })) {
    for (const stored of some) {
      const key = recordKey(stored.kind, stored.record.id)
      const raw = tryGet(storage, key) ?? null
      if (raw === null || !isSame(codec, stored, raw)) different.push(stored.kind === 'course' ? stored.record.title : stored.record.name)
      if (copies !== null && copies.get(key) !== raw) uncopied += 1
    }
  }
  return { count: shown.length, different, uncopied: copies === null ? null : uncopied }
}

function isSame(codec: Codec, stored: ReadText, raw: string): boolean {
  const decoded = codec.decode(stored.kind, stored.record.id, raw)
  return decoded.state === 'read' && isDeepEqual({ ...decoded, raw: stored.raw }, stored)
}

/** Null if the safety copy doesn't answer in time. */
async function copiesIn(mirror: Mirror | null, patienceMs: number): Promise<ReadonlyMap<string, string | null> | null> {
  if (mirror === null) return null
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs)
  })
  const read = mirror.readAll().then(
    (entries: readonly MirrorEntry[]) => new Map(entries.map(({ key, raw }) => [key, raw])),
    () => null,
  )
  return Promise.race([read, tooLong]).finally(() => clearTimeout(timer))
}
