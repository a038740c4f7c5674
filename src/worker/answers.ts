/** Whether the address is the app's page, with any query or hash. `scope` is the app's folder, with a trailing slash. */
export function isPage(address: string, scope: string): boolean {
  const [place] = address.split(/[?#]/)
  return place === scope || place === `${scope}index.html`
}

/** Whether the address is where the system posts files that are shared with the installed app (see the manifest). */
export function isShare(address: string, scope: string): boolean {
  return address === `${scope}share`
}

/** Whether an older build may have the file: these names have digests, so that no build has another file under the same name. */
export function isInOlderBuild(address: string, scope: string): boolean {
  return ['assets/', 'index-'].some((start) => address.startsWith(scope + start))
}
