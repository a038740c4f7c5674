import { useEffect, useState } from 'react'
import type { NumberedProof } from '../../domain/reports/auditProofs'
import type { Sha256 } from '../../domain/records/proof'
import { useServices } from '../../store/useServices'
import { certificateLabel } from '../../words/reports/auditCertificates'
import styles from './Report.module.css'
import { commas } from '../../words/values/series'

/** The certificates that are images. Each prints on its own page. */
export function CertificateImages({ images }: { readonly images: readonly NumberedProof[] }) {
  const { proofs } = useServices()
  const [addresses, setAddresses] = useState<ReadonlyMap<Sha256, string>>(new Map())
  useEffect(() => {
    let isOver = false
    const made: string[] = []
    const show = async () => {
      for (const { proof } of images) {
        const opened = await proofs.open(proof.sha256)
        if (isOver) return
        if (!opened.ok) continue
        const address = URL.createObjectURL(new Blob([opened.value], { type: proof.type }))
        made.push(address)
        setAddresses((before) => new Map(before).set(proof.sha256, address))
      }
    }
    void show()
    return () => {
      isOver = true
      for (const address of made) URL.revokeObjectURL(address)
    }
  }, [images, proofs])
  return (
    <div data-printed>
      {images.map(({ number, proof, titles }) => {
        const address = addresses.get(proof.sha256)
        const caption = `${certificateLabel(number)} ${commas(titles)}`
        return (
          address !== undefined && (
            <figure key={number} className={styles.image}>
              <figcaption>
                <bdi>{caption}</bdi>
              </figcaption>
              <img src={address} alt={`Certificate ${caption}`} />
            </figure>
          )
        )
      })}
    </div>
  )
}
