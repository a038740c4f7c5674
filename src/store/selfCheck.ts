import type { ReadBack } from '../domain/device/selfCheck'
import type { Space } from '../domain/device/space'
import { recordsNaming } from '../domain/records/proofAddresses'
import { inSlices, type Slicing } from '../domain/values/inSlices'
import type { ProofStore } from './proofStore'
import type { RecertStore } from './recertStore'

export type SelfCheckWorld = { readonly store: RecertStore; readonly proofs: Pick<ProofStore, 'open'>; readonly space: () => Space | null }

/** Reads everything back: the records, the safety copy, and the bytes of every certificate. Progress counts certificates. Changes nothing. */
export async function checkEverything({ store, proofs, space }: SelfCheckWorld, slicing: Slicing): Promise<ReadBack> {
  const { check, whenOnDisk } = store.getState()
  await new Promise<void>(whenOnDisk)
  const records = await check(slicing.pause)
  const { portfolio, safety } = store.getState()
  const named = [...recordsNaming(portfolio)]
  const faulty: string[] = []
  for await (const some of inSlices(named, 1, slicing)) {
    for (const [address, name] of some) {
      if (!(await proofs.open(address)).ok) faulty.push(name)
    }
  }
  const { damaged, newer } = safety.trouble
  return {
    records,
    proofs: { count: named.length, faulty },
    setAside: damaged.length + newer.length,
    space: space(),
  }
}
