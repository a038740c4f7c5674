import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Driver, OtherBrowser } from './driver'
import { endProgram, findProgram, heard, startProgram } from './program'

const webDriver = findProgram(['WebKitWebDriver'])
const xvfb = findProgram(['Xvfb'])
const miniBrowser = findProgram(
  ['MiniBrowser'],
  ['x86_64', 'aarch64'].flatMap((machine) => ['4.1', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}`)),
)

/** WebKitGTK, Safari's engine on Linux, on a virtual screen. */
export const webkit: OtherBrowser = {
  name: 'WebKit',
  advice: 'install WebKitGTK with its driver and a virtual screen (on Debian: apt install webkit2gtk-driver xvfb)',
  program: webDriver === null || xvfb === null ? null : miniBrowser,
  start: async (folder) => {
    if (webDriver === null || xvfb === null) throw new Error('WebKitGTK is not installed')
    const screen = startProgram(xvfb, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'])
    const display = `:${await heard(screen.stdout, /^(\d+)\n/)}`
    const port = await freePort()
    const driver = startProgram(webDriver, [`--port=${port}`], { ...(await homeIn(folder)), ...sandbox(), DISPLAY: display, LC_ALL: 'C.UTF-8' })
    const ask = await openSession(`http://127.0.0.1:${port}`)
    return drive(ask, async () => {
      await ask('DELETE', '')
      await endProgram(driver)
      await endProgram(screen)
    })
  },
}

/** WebKit gets its folders from the environment. */
async function homeIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const settings = join(folder, 'settings')
  await mkdir(settings)
  await writeFile(join(settings, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}"\n`)
  return { HOME: folder, XDG_CONFIG_HOME: settings, XDG_DATA_HOME: join(folder, 'data'), XDG_CACHE_HOME: join(folder, 'cache') }
}

/** Its sandbox can't start as root, and often not in CI containers. */
function sandbox(): Readonly<Record<string, string>> {
  return process.getuid?.() === 0 || process.env.CI ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number } // safe: it listens on a port
  await new Promise((resolve) => server.close(resolve))
  return port
}

type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

/** A WebDriver session; its paths are relative to the session. */
async function openSession(server: string): Promise<Ask> {
  while (!(await fetch(`${server}/status`).catch(() => null))) await setTimeout(50)
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } } }
  const { sessionId } = (await askAt(`${server}/session`)('POST', '', { capabilities })) as { sessionId: string } // safe: the answer to a new session
  return askAt(`${server}/session/${sessionId}`)
}

function askAt(base: string): Ask {
  return async (method, path, body) => {
    const response = await fetch(base + path, { method, body: body === undefined ? null : JSON.stringify(body) })
    const { value } = (await response.json()) as { value: unknown } // safe: every answer of WebDriver has one
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
    return value
  }
}

function drive(ask: Ask, end: () => Promise<void>): Driver {
  const evaluate = async (expression: string) => String(await ask('POST', '/execute/sync', { script: `return ${expression}`, args: [] }))
  return {
    open: async (url) => {
      await ask('POST', '/url', { url: 'about:blank' })
      await ask('POST', '/url', { url })
    },
    evaluate,
    perform: async (actions) => void (await ask('POST', '/actions', { actions })),
    resize: async (width, height) => {
      const bars = Number(await evaluate('outerHeight - innerHeight'))
      // The window can't get narrower than its own buttons, about 450 pixels.
      await ask('POST', '/window/rect', { width, height: height + bars })
    },
    screenshot: async () => Buffer.from(String(await ask('GET', '/screenshot')), 'base64'),
    // It doesn't report any. The errors noticed in the page have to do.
    faults: () => [],
    close: end,
  }
}
