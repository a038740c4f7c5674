import { useRef, useState } from 'react'
import { version } from '../../../package.json'
import { Field } from '../../ui/fields/Field'
import { Button } from '../../ui/layout/Button'
import { Cluster } from '../../ui/layout/Cluster'
import { Disclosure } from '../../ui/layout/Disclosure'
import { Stack } from '../../ui/layout/Stack'
import { readRoute } from '../routes/route'
import styles from './FaultDetails.module.css'

export type FaultDetailsProps = {
  /** The error message, without what may come from a record. */
  readonly message: string
  readonly error: unknown
  readonly componentStack: string | null
}

/** What a bug report needs: parts of Recert and the browser, but nothing the trainer typed. */
export function FaultDetails(props: FaultDetailsProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [announcement, setAnnouncement] = useState('')
  const text = reportOf(props)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setAnnouncement('Copied.')
    } catch {
      area.current?.select()
      setAnnouncement('This browser won’t let Recert copy. The text is selected. Copy it with your keyboard or the menu.')
    }
  }
  return (
    <Disclosure label="Details" className={styles.details}>
      <Stack gap={8}>
        <Field label="What to report" hint="It names parts of Recert and your browser. It has nothing from your records.">
          {(control) => <textarea {...control} ref={area} readOnly value={text} className={`${control.className ?? ''} ${styles.text}`} />}
        </Field>
        <Cluster gap={8}>
          <Button onClick={() => void copy()}>Copy details</Button>
        </Cluster>
        <p role="status">{announcement}</p>
      </Stack>
    </Disclosure>
  )
}

function reportOf({ message, error, componentStack }: FaultDetailsProps): string {
  return [
    `Recert ${version} (${buildName()})`,
    `Page: ${pageName()}`,
    `Browser: ${navigator.userAgent}`,
    '',
    message,
    ...framesOf(error),
    '',
    `Components:${componentStack ?? ' unknown'}`,
  ].join('\n')
}

/** The name of the page's script has a digest of the build. */
function buildName(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type=module]')
  return script?.src.split('/').at(-1) ?? 'no build'
}

/** The page, but not which credential or what was searched for. */
function pageName(): string {
  return readRoute(window.location.hash)?.address.replace(/^(#\/credentials\/)[^/]+/, '$1…') ?? 'unknown'
}

/** Without the message that some browsers put first. */
function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return []
  return error.stack
    .replace(String(error), '')
    .split('\n')
    .filter((line) => /:\d+:\d+\)?$/.test(line))
}
