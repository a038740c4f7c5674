import { type ComponentType, type ReactNode, useState } from 'react'
import { lazyPart } from './lazyPart'

/** A part in a file of its own that's usually loaded before it's drawn. Then it's drawn at once, without the pause of `lazy`. */
export function earlyPart<Name extends string, Props extends object>(load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>, name: Name) {
  let Loaded: ComponentType<Props> = lazyPart<Name, Props>(load, name)
  return {
    /** Never fails: if the file can't be had, drawing the part says so. */
    load: () =>
      load().then(
        (module) => {
          Loaded = module[name]
        },
        () => undefined,
      ),
    Part: (props: Props): ReactNode => {
      // The other one would be drawn anew, and a press that has begun would be lost.
      const [Chosen] = useState(() => Loaded)
      return <Chosen {...props} />
    },
  }
}
