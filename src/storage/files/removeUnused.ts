import type { Sha256 } from '../../domain/records/proof'
import type { KeyValue } from '../browser/keyValue'
import { ownPrefix } from '../format/keys'
import type { Mirror } from '../records/mirror'
import type { ProofFiles } from './proofFiles'

export type RemoveUnusedWorld = {
  readonly files: Pick<ProofFiles, 'addresses' | 'remove'>
  readonly storage: KeyValue
  readonly mirror: Pick<Mirror, 'readAll'>
  /** What this page uses, even if it couldn't write that down. */
  readonly used: () => ReadonlySet<Sha256>
}

/**
 * Removes the certificates whose address is in no text that Recert keeps: no record here or in the mirror, damaged ones included, and nothing that
 * an open page uses. Rejects, and removes nothing, if one of them can't be read.
 */
export async function removeUnused({ files, storage, mirror, used }: RemoveUnusedWorld): Promise<void> {
  const unusedOf = (addresses: readonly Sha256[]) => {
    const [kept, own] = [addressesOf(textsIn(storage)), used()]
    return addresses.filter((sha256) => !kept.has(sha256) && !own.has(sha256))
  }
  const unnamed = unusedOf([...(await files.addresses())])
  if (unnamed.length === 0) return
  const mirrored = addressesOf((await mirror.readAll()).map(({ raw }) => raw ?? ''))
  const unused = unnamed.filter((sha256) => !mirrored.has(sha256))
  // Look again at the last moment: a page claims a file before it stores it.
  if (unused.length > 0) await files.remove(() => unusedOf(unused))
}

function textsIn(storage: KeyValue): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return keys.filter((key) => key.startsWith(ownPrefix)).map((key) => storage.getItem(key) ?? '')
}

/** Everything that looks like one. */
function addressesOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(/[0-9a-f]{64}/g) ?? []))
}
