import { useState } from 'react'
import { Share } from 'lucide'
import type { ReportNode } from '../../exchange/audit/reportDocument'
import { Button } from '../../ui/layout/Button'
import { canShare, shareFile } from '../../ui/files/shareFile'
import { Icon } from '../../ui/layout/Icon'

const [name, type] = ['proof-sheet.html', 'text/html']

export type ShareSheetProps = { readonly nodes: readonly ReportNode[]; readonly isEmpty: boolean }

/** Hands the proof sheet to other apps, as a page that needs nothing else. Draws nothing where the browser can't. */
export function ShareSheet({ nodes, isEmpty }: ShareSheetProps) {
  const [failed, setFailed] = useState(false)
  if (!canShare(name, type)) return null
  const share = async () => {
    const { pageHtml } = await import('../../exchange/audit/reportHtml')
    const page = new Blob([pageHtml('Proof sheet', nodes)], { type })
    setFailed((await shareFile(name, page, type)) === 'failed')
  }
  return (
    <>
      <Button icon={<Icon of={Share} size={19} />} disabled={isEmpty} onClick={() => void share().catch(() => setFailed(true))}>
        Share
      </Button>
      <p role="status">{failed ? 'Sharing failed. Print or save it instead.' : ''}</p>
    </>
  )
}
