import { useEffect, useRef, useState } from 'react'
import { ClipboardCopy } from 'lucide'
import type { AuditPack } from '../../domain/reports/auditPack'
import { Button } from '../../ui/layout/Button'
import { Field } from '../../ui/fields/Field'
import { Icon } from '../../ui/layout/Icon'
import type { Losses } from '../../words/reports/auditCertificates'
import { copiedText, copyPortalLabel, portalText } from '../../words/reports/portal'
import styles from './Report.module.css'

export type CopyPortalTextProps = { readonly pack: AuditPack; readonly losses: Losses; readonly onAnnounce: (announcement: string) => void }

/** Copies the text for the issuer's portal. If the browser refuses, shows the text and selects it. */
export function CopyPortalText({ pack, losses, onAnnounce }: CopyPortalTextProps) {
  const [isShown, setShown] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const text = portalText(pack, losses)
  useEffect(() => {
    if (isShown) area.current?.select()
  }, [isShown, text])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setShown(false)
      onAnnounce(copiedText(pack))
    } catch {
      setShown(true)
      area.current?.select()
      onAnnounce('This browser doesn’t let Recert copy. Copy the selected text below yourself.')
    }
  }
  return (
    <>
      <div>
        <Button icon={<Icon of={ClipboardCopy} size={19} />} onClick={() => void copy()}>
          {copyPortalLabel(pack.certification.issuer)}
        </Button>
      </div>
      {isShown && (
        <Field label="Text for the portal">
          {(control) => <textarea {...control} ref={area} readOnly value={text} className={`${control.className ?? ''} ${styles.text}`} />}
        </Field>
      )}
    </>
  )
}
