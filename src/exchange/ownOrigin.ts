/** What a worker's own code sees as global. */
type Scope = { readonly location: { readonly origin: string; readonly href: string }; fetch: typeof fetch }

/** Nothing in our workers needs these. */
const unused = ['XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'Worker']

/**
 * Keeps a worker to its own origin. The policy in the page doesn't apply to workers, only one that comes as a header with the worker's own script does, and not
 * every host sends it.
 */
export function keepToOwnOrigin(scope: Scope): void {
  const { location } = scope
  const ask = scope.fetch.bind(scope)
  for (const name of ['fetch', ...unused]) removeAnywhere(scope, name)
  scope.fetch = async (input, init) => {
    const { origin } = new URL(input instanceof Request ? input.url : input, location.href)
    if (origin !== location.origin) throw new TypeError('This worker asks its own origin only.')
    return ask(input, { ...init, redirect: 'error' })
  }
}

/** Some of these belong to what the scope is made of. */
function removeAnywhere(scope: object, name: string): void {
  for (let owner: object | null = scope; owner !== null; owner = Reflect.getPrototypeOf(owner)) Reflect.deleteProperty(owner, name)
}
