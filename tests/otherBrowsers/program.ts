import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { once } from 'node:events'
import { delimiter, join } from 'node:path'
import type { Readable } from 'node:stream'

const PATIENCE = 30_000

/** The path of a program on this machine, or null. */
export function findProgram(names: readonly string[], folders: readonly string[] = []): string | null {
  const searched = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...folders]
  return names.flatMap((name) => searched.map((folder) => join(folder, name))).find(canRun) ?? null
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export function startProgram(path: string, args: readonly string[], variables: Readonly<Record<string, string>> = {}): ChildProcess {
  const program = spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...variables } })
  // An aborted test leaves nothing running.
  const end = () => program.kill()
  process.once('exit', end)
  program.once('exit', () => process.off('exit', end))
  return program
}

export async function endProgram(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  const gone = once(program, 'exit')
  program.kill()
  await gone
}

/** Waits for a program to print something that matches. */
export function heard(output: Readable | null, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    const late = setTimeout(() => reject(new Error(`It did not say ${String(pattern)}, but: ${text}`)), PATIENCE)
    output?.on('data', (part: Buffer) => {
      text += part.toString()
      const said = pattern.exec(text)?.[1]
      if (said === undefined) return
      clearTimeout(late)
      resolve(said)
    })
  })
}
