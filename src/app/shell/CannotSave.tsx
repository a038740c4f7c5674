import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'

/** Uses nothing that comes with what other notices need, and no style sheet of its own: that may be what's missing. */
export function CannotSave() {
  const takeUpdate = useRecert((state) => state.installation.takeUpdate)
  return (
    <div role="alert" className="cluster alignCenter justifyBetween gap8 inset problem">
      <p>Recert couldn’t be loaded completely, so nothing can be saved. You may be offline. Your records are safe.</p>
      <Button onClick={takeUpdate ?? (() => window.location.reload())}>Reload</Button>
    </div>
  )
}
