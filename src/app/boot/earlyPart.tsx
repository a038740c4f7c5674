import { type ComponentType, type ReactNode } from 'react'
import { lazyPart } from './lazyPart'

/** A part in a file of its own that's usually loaded before it's drawn. Then it's drawn at once, without the pause of `lazy`. */
export function earlyPart<Name extends string, Props extends object>(load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>, name: Name) {
  let Loaded: ComponentType<Props> | null = null
  const Lazy = lazyPart<Name, Props>(load, name)
  return {
    /** Never fails: if the file can't be had, drawing the part says so. */
    load: async () => {
      Loaded = await load().then(
        (module) => module[name],
        () => null,
      )
    },
    Part: (props: Props): ReactNode => (Loaded === null ? <Lazy {...props} /> : <Loaded {...props} />),
  }
}
