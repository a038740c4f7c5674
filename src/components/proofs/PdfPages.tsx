import { useEffect, useRef, useState } from 'react'
import type { Bytes } from '../../store/proofStore'
import { Button } from '../../ui/layout/Button'
import type { Pdf } from '../../exchange/pdf/pdf'
import { textOf } from '../../exchange/pdf/pdfText'
import styles from './ProofPreview.module.css'

const whyNot = {
  notLoaded: 'This part of Recert couldn’t be loaded. You may be offline. Try again, or download the file and open it elsewhere.',
  locked: 'This PDF needs a password, so it can’t be shown here. Download it to open it elsewhere.',
  damaged: 'This PDF is damaged and can’t be shown here. Download it to try it elsewhere.',
}

/** Pages drawn at once. A certificate has one or two. */
const step = 5

export type PdfPagesProps = {
  readonly bytes: Bytes
  readonly name: string
  /** Only the first page. */
  readonly brief: boolean
}

export function PdfPages({ bytes, name, brief }: PdfPagesProps) {
  const [pdf, setPdf] = useState<Pdf | keyof typeof whyNot | null>(null)
  const [most, setMost] = useState(step)
  useEffect(() => {
    let isWanted = true
    let close = () => {}
    const open = async () => {
      const loaded = await import('../../exchange/pdf/pdf').catch(() => null)
      if (!isWanted) return
      if (loaded === null) return setPdf('notLoaded')
      const task = loaded.openPdf(bytes)
      close = task.close
      const opened = await task.opening.catch((error: unknown) => (loaded.isLocked(error) ? 'locked' : 'damaged'))
      setPdf(opened ?? 'notLoaded')
    }
    // Where workers are refused, starting one throws.
    open().catch(() => setPdf('notLoaded'))
    return () => {
      isWanted = false
      close()
    }
  }, [bytes])
  if (pdf === null) return <p>Opening the PDF…</p>
  if (typeof pdf === 'string') return <p>{whyNot[pdf]}</p>
  const shown = brief ? 1 : Math.min(most, pdf.numPages)
  return (
    <>
      {Array.from({ length: shown }, (_, index) => (
        <PdfPage key={index} pdf={pdf} number={index + 1} name={name} />
      ))}
      {!brief && shown < pdf.numPages && <Button onClick={() => setMost(most + step)}>{`Show more of ${pdf.numPages} pages`}</Button>}
    </>
  )
}

type PdfPageProps = { readonly pdf: Pdf; readonly number: number; readonly name: string }

function PdfPage({ pdf, number, name }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [text, setText] = useState('')
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let isWanted = true
    let stop = () => {}
    const draw = async () => {
      const page = await pdf.getPage(number)
      const element = canvas.current
      if (!isWanted || element === null) return
      const { width } = page.getViewport({ scale: 1 })
      const wanted = Math.max(320, element.parentElement?.clientWidth ?? 0) * Math.min(2, window.devicePixelRatio)
      const viewport = page.getViewport({ scale: wanted / width })
      element.width = Math.round(viewport.width)
      element.height = Math.round(viewport.height)
      const task = page.render({ canvas: element, viewport })
      stop = () => task.cancel()
      await task.promise
      setText(await textOf(page))
    }
    draw().catch(() => isWanted && setFailed(true))
    return () => {
      isWanted = false
      stop()
    }
  }, [pdf, number])
  if (failed) return <p>{`Page ${number} can’t be shown here. Download the file to open it elsewhere.`}</p>
  return (
    <>
      <canvas ref={canvas} role="img" aria-label={`Page ${number} of the certificate ${name}`} className={styles.page} />
      {text !== '' && <p className="visuallyHidden">{text}</p>}
    </>
  )
}
