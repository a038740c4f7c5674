import { FilePen, RotateCw } from 'lucide'
import { useStore } from 'zustand'
import { useDesk } from '../../../store/desk'
import { Button } from '../../../ui/Button'
import { Icon } from '../../../ui/Icon'
import page from '../../../ui/page.module.css'
import { autosaveText } from '../../../words/autosave'

/** Saving to a file that the trainer chose, after each change. */
export function Autosave() {
  const { autosave } = useDesk()
  const state = useStore(autosave.state)
  return (
    <div className={page['row']}>
      <div className={page['rowText']}>
        <h3>Save automatically to a file</h3>
        <p role="status" className={page['soft']}>
          {autosaveText(state)}
        </p>
      </div>
      <div className={page['actions']}>
        {state.kind === 'off' && (
          <Button icon={<Icon of={FilePen} size={19} />} onClick={() => void autosave.choose()}>
            Choose a file
          </Button>
        )}
        {(state.kind === 'lapsed' || state.kind === 'failed' || state.kind === 'incomplete') && (
          <Button icon={<Icon of={RotateCw} size={19} />} onClick={() => void autosave.resume()}>
            {state.kind === 'lapsed' ? 'Allow it again' : 'Try again'}
          </Button>
        )}
        {state.kind !== 'off' && state.kind !== 'unsupported' && (
          <Button look="quiet" onClick={() => void autosave.stop()}>
            Stop saving to the file
          </Button>
        )}
      </div>
    </div>
  )
}
