import { ArchiveRestore, FileInput, FilePen, RotateCw } from 'lucide'
import { useStore } from 'zustand'
import { useServices } from '../../../store/useServices'
import { Button } from '../../../ui/layout/Button'
import { ConfirmButton } from '../../../ui/dialog/ConfirmButton'
import { Icon } from '../../../ui/layout/Icon'
import { Cluster } from '../../../ui/layout/Cluster'
import rows from '../../../ui/layout/rows.module.css'
import { autosaveText } from '../../../words/device/autosave'

/** Saves to a file of the trainer's choice after each change. */
export function Autosave({ onRestore }: { readonly onRestore: (file: File | null) => void }) {
  const { autosave } = useServices()
  const state = useStore(autosave.state)
  return (
    <div className={rows.row}>
      <div className={rows.text}>
        <h3>Save automatically to a file</h3>
        <p role="status" className="soft">
          {autosaveText(state)}
        </p>
      </div>
      <Cluster gap={8}>
        {state.kind === 'occupied' && state.others !== null && (
          <>
            <Button icon={<Icon of={ArchiveRestore} size={19} />} onClick={() => void autosave.read().then(onRestore)}>
              Restore from this file
            </Button>
            <ConfirmButton
              label="Overwrite it"
              confirmLabel="Press again to lose what’s only in the file"
              onConfirm={() => void autosave.overwrite()}
            />
          </>
        )}
        {(state.kind === 'off' || state.kind === 'failed' || state.kind === 'occupied') && (
          <>
            <Button icon={<Icon of={FilePen} size={19} />} onClick={() => void autosave.choose()}>
              Choose a new file
            </Button>
            <Button icon={<Icon of={FileInput} size={19} />} onClick={() => void autosave.open()}>
              Use existing file
            </Button>
          </>
        )}
        {(state.kind === 'lapsed' || state.kind === 'failed' || state.kind === 'incomplete') && (
          <Button icon={<Icon of={RotateCw} size={19} />} onClick={() => void autosave.resume()}>
            {state.kind === 'lapsed' ? 'Allow again' : 'Try again'}
          </Button>
        )}
        {state.kind !== 'off' && state.kind !== 'unsupported' && (
          <Button look="quiet" onClick={() => void autosave.stop()}>
            Stop saving to this file
          </Button>
        )}
      </Cluster>
    </div>
  )
}
