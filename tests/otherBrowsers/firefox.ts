import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import type { Driver, OtherBrowser } from './driver'
import { endProgram, findProgram, heard, startProgram } from './program'

const program = findProgram(['firefox', 'firefox-esr'], ['/Applications/Firefox.app/Contents/MacOS'])

/** Firefox needs no driver: it speaks WebDriver BiDi itself. */
export const firefox: OtherBrowser = {
  name: 'Firefox',
  advice: 'install Firefox (on Debian: apt install firefox-esr)',
  program,
  start: async (folder) => {
    if (program === null) throw new Error('Firefox is not installed')
    await writeFile(
      join(folder, 'user.js'),
      preferences({ 'browser.download.folderList': 2, 'browser.download.dir': folder, 'intl.locale.requested': 'en-US' }),
    )
    const running = startProgram(program, ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'])
    const address = await heard(running.stderr, /listening on (ws:\S+)/)
    return drive(await connect(`${address}/session`), () => endProgram(running))
  },
}

type Send = (method: string, params: object) => Promise<Readonly<Record<string, unknown>>>

type Message = {
  readonly id?: number
  readonly type: 'success' | 'error' | 'event'
  readonly message?: string
  readonly result?: Readonly<Record<string, unknown>>
  readonly params?: { readonly level?: string; readonly text?: string }
}

type Connection = { readonly send: Send; readonly faults: readonly string[] }

async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const answers = new Map<number, (message: Message) => void>()
  const faults: string[] = []
  let asked = 0
  socket.on('message', (bytes: Buffer) => {
    const message = JSON.parse(bytes.toString()) as Message // safe: by the protocol
    if (message.id !== undefined) answers.get(message.id)?.(message)
    else if (message.params?.level === 'error') faults.push(message.params.text ?? 'an error without a text')
  })
  const send: Send = (method, params) =>
    new Promise((resolve, reject) => {
      asked += 1
      answers.set(asked, ({ type, message, result = {} }) => (type === 'error' ? reject(new Error(`${method}: ${message}`)) : resolve(result)))
      socket.send(JSON.stringify({ id: asked, method, params }))
    })
  return { send, faults }
}

async function drive({ send, faults }: Connection, end: () => Promise<void>): Promise<Driver> {
  await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: readonly [{ readonly context: string }] } // safe: one tab is open
  const { context } = contexts[0]
  return {
    open: async (url) => {
      // Changing only the part after "#" doesn't load a new page.
      await send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' })
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    evaluate: async (expression) => {
      const { result, exceptionDetails } = (await send('script.evaluate', { expression, target: { context }, awaitPromise: true })) as {
        result?: { value: string }
        exceptionDetails?: { text: string }
      } // safe: the protocol has two outcomes
      if (result === undefined) throw new Error(exceptionDetails?.text)
      return result.value
    },
    perform: async (actions) => void (await send('input.performActions', { context, actions })),
    resize: async (width, height) => void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
    screenshot: async () => Buffer.from(String((await send('browsingContext.captureScreenshot', { context })).data), 'base64'),
    faults: () => faults,
    close: async () => {
      await send('browser.close', {})
      await end()
    },
  }
}

function preferences(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}
