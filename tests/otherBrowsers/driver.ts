/** What a browser must be able to do for the story: the rest happens in the page. */
export type Driver = {
  /** Also after a reload, and once the page is there. */
  readonly open: (url: string) => Promise<void>
  /** Evaluates an expression in the page and waits for its text. */
  readonly evaluate: (expression: string) => Promise<string>
  readonly perform: (actions: readonly InputActions[]) => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  readonly screenshot: () => Promise<Buffer>
  /** Errors that the browser reported by itself. */
  readonly faults: () => readonly string[]
  readonly close: () => Promise<void>
}

export type OtherBrowser = {
  readonly name: string
  /** Where it stands on this machine, or null. */
  readonly program: string | null
  /** How to get it, where it is missing. */
  readonly advice: string
  /** Starts the browser with nothing but an empty folder, where its downloads go too. */
  readonly start: (folder: string) => Promise<Driver>
}

/** Hands as WebDriver and WebDriver BiDi both describe them. */
export type InputActions =
  | {
      readonly type: 'pointer'
      readonly id: string
      readonly actions: readonly (
        { readonly type: 'pointerMove'; readonly x: number; readonly y: number } | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: 0 }
      )[]
    }
  | { readonly type: 'key'; readonly id: string; readonly actions: readonly { readonly type: 'keyDown' | 'keyUp'; readonly value: string }[] }

export function clickAt(x: number, y: number): InputActions {
  return {
    type: 'pointer',
    id: 'mouse',
    actions: [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  }
}

/** Keys that are held together, the last one pressed at the end. */
export function chord(...keys: readonly string[]): InputActions {
  const down = keys.map((value) => ({ type: 'keyDown', value }) as const)
  const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }) as const)
  return { type: 'key', id: 'keyboard', actions: [...down, ...up] }
}

export function typed(text: string): InputActions {
  return {
    type: 'key',
    id: 'keyboard',
    actions: Array.from(text).flatMap((value) => [{ type: 'keyDown', value } as const, { type: 'keyUp', value } as const]),
  }
}
