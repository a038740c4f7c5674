import { useEffect } from 'react'
import type { Certification } from '../../domain/records/credential'
import type { RenewalRule } from '../../domain/rule/rule'
import { credentialAddress } from '../../domain/search/credentialAddress'
import { presetNews, withPresetNoted } from '../../domain/status/presetNews'
import { useSettings } from '../../store/useServices'
import { Notice } from '../../ui/feedback/Notice'
import { focusMain } from '../../ui/focus/focusMain'
import { Button } from '../../ui/layout/Button'
import { presetChangedText } from '../../words/rule/ruleChange'

/** Says of a rule the trainer changed that its preset has changed since, until that's dismissed. */
export function PresetNotice({ certification, preset }: { readonly certification: Certification; readonly preset: RenewalRule }) {
  const [{ presetNotes = [] }, change] = useSettings()
  const news = presetNews(certification, preset, presetNotes)
  const note = () => change({ presetNotes: withPresetNoted(certification, preset, presetNotes) })
  useEffect(() => {
    if (news === 'unnoted') note()
  })
  if (news !== 'changed') return null
  return (
    <Notice
      tone="info"
      actions={
        <>
          <Button
            look="quiet"
            onClick={() => {
              focusMain()
              note()
            }}
          >
            Dismiss
          </Button>
          <a href={credentialAddress(certification.id, '?tab=rule')}>See the differences</a>
        </>
      }
    >
      <p className="soft">{presetChangedText(certification)}</p>
    </Notice>
  )
}
