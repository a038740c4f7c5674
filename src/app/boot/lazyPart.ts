import { type ComponentType, lazy, type LazyExoticComponent } from 'react'

/** A component that loads when it is first drawn. `name` is its export. */
export function lazyPart<Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: (await load())[name] }))
}
