import { useState, useSyncExternalStore } from 'react'
import { useRecertStore } from '../useRecert'
import { useWhenOnDisk } from '../useWhenOnDisk'
import { createForm, type Form, type FormKind, type FormView, type Reading, type Unsaved } from './form'

/** A form that lives as long as the component; its kind is fixed when it opens. `unsaved` is an earlier draft to continue. */
export function useForm<Draft, Base, Field extends string, Read extends Reading<Field>>(
  kind: FormKind<Draft, Base, Field, Read>,
  unsaved: Unsaved<Draft, Base> | null,
): readonly [form: Form<Draft, Base, Field, Read>, view: FormView<Draft, Base, Field, Read>] {
  const store = useRecertStore()
  const whenOnDisk = useWhenOnDisk()
  const [form] = useState(() => createForm(store, kind, unsaved, whenOnDisk))
  return [form, useSyncExternalStore(form.subscribe, form.view)]
}
