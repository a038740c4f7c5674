/** What a browser driver must do for the story; the rest happens in the page. */
export type Driver = {
  /** Also used to reload. Resolves once the page is loaded. */
  readonly open: (url: string) => Promise<void>
  /** Evaluates an expression in the page and waits for its text. */
  readonly evaluate: (expression: string) => Promise<string>
  readonly perform: (actions: readonly InputActions[]) => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  readonly screenshot: () => Promise<Buffer>
  /** Errors reported by the browser itself. */
  readonly faults: () => readonly string[]
  readonly close: () => Promise<void>
}

export type OtherBrowser = {
  readonly name: string
  /** Its path on this machine, or null. */
  readonly program: string | null
  /** How to get it if it's missing. */
  readonly advice: string
  /** Starts the browser with an empty folder, which also takes its downloads. */
  readonly start: (folder: string) => Promise<Driver>
}

/** Input actions in the format shared by WebDriver and WebDriver BiDi. */
export type InputActions =
  | {
      readonly type: 'pointer'
      readonly id: string
      readonly actions: readonly (
        | { readonly type: 'pointerMove'; readonly x: number; readonly y: number }
        | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: 0 }
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

/** Keys held together, the last one pressed last. */
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
