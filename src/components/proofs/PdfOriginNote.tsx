import { useEffect, useState } from 'react'
import type { Proof } from '../../domain/records/proof'
import type { PdfOrigin } from '../../exchange/pdf/pdfOrigin'
import { originText } from '../../words/device/proofs'
import { useOpenedProof } from './useOpenedProof'

/** Says who and where a PDF is from according to its metadata, which goes wherever the file goes. Nothing if it doesn't say. */
export function PdfOriginNote({ proof }: { readonly proof: Proof }) {
  const bytes = useOpenedProof(proof)?.bytes ?? null
  const [origin, setOrigin] = useState<PdfOrigin | null>(null)
  useEffect(() => {
    if (bytes === null) return
    let isWanted = true
    const read = async () => {
      const { readOrigin } = await import('../../exchange/pdf/readOrigin')
      const found = await readOrigin(bytes)
      if (isWanted) setOrigin(found)
    }
    // Without the reader nothing is said; the file is kept all the same.
    read().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [bytes])
  if (origin === null || (origin.author === null && origin.place === null)) return null
  return <p className="soft secret">{originText(origin)}</p>
}
