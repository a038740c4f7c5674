import { useState } from 'react'
import { Download } from 'lucide'
import { useServices } from '../../store/useServices'
import { Dialog } from '../../ui/dialog/Dialog'
import { DialogForm } from '../../ui/dialog/DialogForm'
import { TextField } from '../../ui/fields/TextField'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { confirmsErasing, erasingWords } from '../../words/device/erasing'
import { BackupStatus } from './backup/BackupStatus'
import { useBackup } from './backup/useBackup'

/** Asks by typing: there's no Undo. */
export function EraseDialog({ onClose }: { readonly onClose: () => void }) {
  const { eraseEverything } = useServices()
  const { work, download, cancel } = useBackup(false)
  const [typed, setTyped] = useState('')
  const [refusal, setRefusal] = useState<{ readonly isWord: boolean } | null>(null)
  const isPacking = work.kind === 'packing'
  const submit = () => {
    if (!confirmsErasing(typed)) return setRefusal({ isWord: false })
    if (!eraseEverything()) setRefusal({ isWord: true })
  }
  return (
    <Dialog title={erasingWords.heading} onClose={onClose}>
      <DialogForm
        submitLabel={erasingWords.submit}
        isLesser
        onSubmit={submit}
        onCancel={onClose}
        refusal={refusal}
        wrongFields={0}
        failure={refusal?.isWord === true ? erasingWords.refused : null}
      >
        <p>{erasingWords.goes}</p>
        <p>{erasingWords.stays}</p>
        <p>{erasingWords.noWayBack}</p>
        <div>
          <Button icon={<Icon of={Download} size={20} />} onClick={() => void download()} disabled={isPacking}>
            {erasingWords.backup}
          </Button>
        </div>
        <BackupStatus work={work} onCancel={cancel} />
        <TextField
          label={erasingWords.field}
          value={typed}
          onChange={setTyped}
          error={refusal?.isWord === false && !confirmsErasing(typed) ? erasingWords.wrongWord : undefined}
          input={{ autoCapitalize: 'none', spellCheck: false }}
        />
      </DialogForm>
    </Dialog>
  )
}
