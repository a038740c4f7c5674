import { plural } from './nouns'
import type { Parts } from './parts'

/** The status of saving to a file automatically. */
export const autosave = {
  unsupported: 'This browser can’t save to a file by itself. Chrome and Edge on a computer can.',
  off: 'Choose a file once, and each change is saved to it. Use a cloud folder to sync it.',
  unopened: 'Changes aren’t saved to your file: a part of Recert didn’t load. Reload the page.',
  saving: ({ file }: Parts<'file'>) => `Saving to “${file}”…`,
  lapsed: ({ file }: Parts<'file'>) => `Nothing is saved to “${file}”: the browser’s permission ran out.`,
  failed: ({ file }: Parts<'file'>) => `“${file}” couldn’t be written. It may be gone, or its disk full.`,
  unreadable: ({ file }: Parts<'file'>) => `“${file}” wasn’t changed: it isn’t a backup Recert can read. Choose another file.`,
  incomplete: ({ file, lost, names }: Parts<'file' | 'lost' | 'names'>, count: number) =>
    plural(
      count,
      `“${file}” wasn’t changed: ${lost} isn’t on this device: ${names}. Restore it from a backup, or remove it.`,
      `“${file}” wasn’t changed: ${lost} aren’t on this device: ${names}. Restore them from a backup, or remove them.`,
    ),
  others: ({ file, records }: Parts<'file' | 'records'>, count: number) =>
    plural(
      count,
      `“${file}” wasn’t changed: it has ${records} that isn’t here. Restore it first.`,
      `“${file}” wasn’t changed: it has ${records} that aren’t here. Restore them first.`,
    ),
  on: ({ file }: Parts<'file'>) => `Each change is saved to “${file}”.`,
  onSince: ({ file, time }: Parts<'file' | 'time'>) => `Each change is saved to “${file}”. Last saved at ${time}.`,
  quoted: ({ name }: Parts<'name'>) => `“${name}”`,
} as const
