import type { Told } from '../store/recertStore'
import { useRecert } from '../store/useRecert'
import { Toast } from '../ui/Toast'
import { actText } from '../words/acts'

/** What was just done, in words, with "Undo". */
export function ToldToast({ told }: { readonly told: Told }) {
  const today = useRecert((state) => state.today)
  const undo = useRecert((state) => state.undo)
  const stopTelling = useRecert((state) => state.stopTelling)
  return (
    <Toast
      message={actText(told.act, told.undone, told.portfolio, today)}
      action={told.undone ? null : { label: 'Undo', onAction: undo }}
      onDismiss={stopTelling}
    />
  )
}
