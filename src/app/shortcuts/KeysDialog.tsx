import { useSettings } from '../../store/useServices'
import { Checkbox } from '../../ui/fields/Checkbox'
import { Dialog } from '../../ui/dialog/Dialog'
import { isApple } from '../../ui/focus/isApple'
import { KeyCaps } from './KeyCaps'
import { heldShortcuts, type Shortcut, singleShortcuts } from './keys'
import { DialogBody } from '../../ui/dialog/DialogBody'
import styles from './KeysDialog.module.css'

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const [{ singleKeys = true }, change] = useSettings()
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <DialogBody>
        <KeyTable caption="Everywhere" shortcuts={heldShortcuts} />
        <KeyTable caption="Single keys" shortcuts={singleShortcuts} />
        <Checkbox label="Single keys are on" checked={singleKeys} onChange={(isOn) => change({ singleKeys: isOn })} />
        <p className="soft">
          They are off while you type, and in dialogs. In lists the arrows move and Enter takes; Escape closes a dialog, a list or a message. All of
          it is there without a keyboard too: under “Search and commands” at the top.
        </p>
      </DialogBody>
    </Dialog>
  )
}

function KeyTable({ caption, shortcuts }: { readonly caption: string; readonly shortcuts: readonly Shortcut[] }) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead className="visuallyHidden">
        <tr>
          <th scope="col">What it does</th>
          <th scope="col">Keys</th>
        </tr>
      </thead>
      <tbody>
        {shortcuts.map((shortcut) => (
          <tr key={shortcut.act}>
            <th scope="row">{shortcut.words}</th>
            <td>
              <KeyCaps shortcut={shortcut} isApple={isApple} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
