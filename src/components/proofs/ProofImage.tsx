import { useCallback } from 'react'
import type { Bytes } from '../../store/proofStore'

export type ProofImageProps = { readonly bytes: Bytes; readonly type: string; readonly alt: string; readonly className: string | undefined }

export function ProofImage({ bytes, type, alt, className }: ProofImageProps) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(new Blob([bytes], { type }))
      image.src = address
      return () => URL.revokeObjectURL(address)
    },
    [bytes, type],
  )
  return <img ref={show} alt={alt} className={className} />
}
