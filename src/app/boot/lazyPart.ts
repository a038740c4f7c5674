import { type ComponentType, lazy, type LazyExoticComponent } from 'react'

/** A component that is loaded when it is first drawn: `name` is what its file exports it as. */
export function lazyPart<Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: (await load())[name] }))
}
