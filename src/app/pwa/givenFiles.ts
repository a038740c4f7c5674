/** What the query of the log address says about files that come from outside (see the manifest and the service worker). */
const [shared, opened] = ['?shared', '?file']

const longestLaunchMs = 2000

type LaunchQueue = { readonly setConsumer: (take: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void) => void }

/** The files another app shared with the installed Recert, or opened with it. Each is given once. */
export async function givenFiles(search: string): Promise<readonly File[]> {
  if (search === shared) return takeShared()
  return search === opened ? takeOpened() : []
}

/** The service worker keeps them in a cache of this name, each with its own name in a header. */
async function takeShared(): Promise<readonly File[]> {
  const name = `recert-shared ${new URL('./', document.baseURI).href}`
  const cache = await caches.open(name)
  const answers = await Promise.all((await cache.keys()).map((request) => cache.match(request)))
  const files = answers.flatMap((answer) => (answer === undefined ? [] : [fileOf(answer)]))
  const taken = await Promise.all(files)
  await caches.delete(name)
  return taken
}

async function fileOf(answer: Response): Promise<File> {
  const name = decodeURIComponent(answer.headers.get('x-file-name') ?? 'certificate')
  return new File([await answer.blob()], name, { type: answer.headers.get('content-type') ?? '' })
}

async function takeOpened(): Promise<readonly File[]> {
  const { launchQueue } = window as { readonly launchQueue?: LaunchQueue }
  if (launchQueue === undefined) return []
  const handles = await new Promise<readonly FileSystemFileHandle[]>((resolve) => {
    launchQueue.setConsumer(({ files = [] }) => resolve(files))
    // Nothing was launched if the address was only typed or restored.
    setTimeout(() => resolve([]), longestLaunchMs)
  })
  return Promise.all(handles.map((handle) => handle.getFile()))
}
