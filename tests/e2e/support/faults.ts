import type { BrowserContext } from '@playwright/test'

export type Watch = {
  /** Requests to any other origin count as faults. */
  readonly ownOrigin: string
  readonly report: (fault: string) => void
}

/** Reports everything that must never happen in any page of a browser context. */
export async function watchFaults(context: BrowserContext, { ownOrigin, report }: Watch): Promise<void> {
  context.on('weberror', (event) => {
    const error = event.error()
    report(`uncaught error: ${error.stack ?? error.message}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console error: ${message.text()} (${message.location().url})`)
  })
  context.on('request', (request) => {
    if (leavesOrigin(request.url(), ownOrigin)) report(`request to another origin: ${request.method()} ${request.url()}`)
  })
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      report(`web socket: ${socket.url()}`)
    })
  })
  await context.addInitScript(announcePolicyViolations)
}

function leavesOrigin(url: string, ownOrigin: string): boolean {
  const { protocol, origin } = new URL(url)
  return protocol !== 'data:' && protocol !== 'blob:' && origin !== ownOrigin
}

/** Runs in the page. Says what was blocked, which the browser's own message often doesn't. */
function announcePolicyViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`Content-Security-Policy violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
  })
}
