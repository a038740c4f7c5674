const patienceMs = 5000

/** Opens a page, and hands over what is looked for on it as soon as that is there. A page takes the focus when it is opened: the act has its turn after that. */
export function goTo(path: string, find: () => HTMLElement | null = () => null, act: (found: HTMLElement) => void = focus): void {
  const main = document.querySelector('main')
  const here = window.location.hash === '' ? '#/' : window.location.hash
  if (here === path || main === null) return whenThere(find, act)
  if (document.activeElement === main) main.blur()
  main.addEventListener('focus', () => whenThere(find, act), { once: true })
  window.location.hash = path
}

export function searchField(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main input[type=search]')
}

/** By its name, as a trainer would look for it. */
export function buttonNamed(name: string): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>('main button')].find(({ textContent }) => textContent === name) ?? null
}

function focus(found: HTMLElement): void {
  found.focus()
}

function whenThere(find: () => HTMLElement | null, act: (found: HTMLElement) => void): void {
  const look = () => {
    const found = find()
    if (found === null) return false
    stop()
    act(found)
    return true
  }
  const observer = new MutationObserver(() => void look())
  const timer = setTimeout(() => stop(), patienceMs)
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
  }
  if (!look()) observer.observe(document.body, { childList: true, subtree: true })
}
