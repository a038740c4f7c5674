import { plural } from './nouns'
import type { Parts } from './parts'

/** Why a file isn't attached. */
export const refusals = {
  empty: ({ name }: Parts<'name'>) => `“${name}” wasn’t attached: it’s empty. Download or scan it again.`,
  notAProof: ({ name }: Parts<'name'>) => `“${name}” isn’t a PDF or photo.`,
  covered: ({ name }: Parts<'name'>) =>
    `“${name}” wasn’t attached: something else is in front of the PDF, such as a web page. Print it to a PDF in a viewer, and attach that.`,
  tooLarge: ({ name, limit }: Parts<'name' | 'limit'>) =>
    `“${name}” wasn’t attached: it’s larger than ${limit} MB. Save it smaller, or take a photo.`,
  tooManyPixels: ({ name, limit }: Parts<'name' | 'limit'>) =>
    `“${name}” wasn’t attached: it has more than ${limit} megapixels, too many for a phone. Save it smaller.`,
  unreadableImage: ({ name }: Parts<'name'>) => `“${name}” wasn’t attached: this browser can’t read it. Save it as JPEG, PNG or PDF.`,
  full: ({ name }: Parts<'name'>) => `“${name}” wasn’t attached: this device is full. Make room, then try again.`,
  refused: ({ name }: Parts<'name'>) => `“${name}” wasn’t attached: the browser couldn’t save it. Try again, or save without it for now.`,
} as const

/** A PDF that was kept without what stood before it. */
export const trimmed = ({ name }: Parts<'name'>) => `“${name}” had something in front of the PDF. It’s left out, and the certificate is complete.`

/** What a PDF says besides its pages. */
export const origins = {
  author: ({ author }: Parts<'author'>) => `This PDF names its author: ${author}. Anyone you send it to can read that.`,
  place: ({ place }: Parts<'place'>) => `This PDF names a place: ${place}. Anyone you send it to can read that.`,
  both: ({ author, place }: Parts<'author' | 'place'>) =>
    `This PDF names its author, ${author}, and a place: ${place}. Anyone you send it to can read that.`,
} as const

/** A file from another app. */
export const lostFile = 'The file couldn’t be opened here. Take a photo or choose the file again.'

/** Why an attached file can't be opened. */
export const losses = {
  lost: 'This browser doesn’t have the file. Attach it again, or restore a backup that has it.',
  altered: 'The file in this browser is damaged. Attach it again, or restore a backup that has it.',
  refused: 'The browser can’t open the file right now. Reload the page and try again.',
} as const

export const fileTypes = { 'application/pdf': 'PDF', 'image/jpeg': 'JPEG image', 'image/png': 'PNG image' } as const

/** In decimal units, as file managers use. */
export const fileSizes = {
  about: ({ type, size }: Parts<'type' | 'size'>) => `${type}, ${size}`,
  bytes: ({ size }: Parts<'size'>) => `${size} bytes`,
  kilobytes: ({ size }: Parts<'size'>) => `${size} kB`,
  megabytes: ({ size }: Parts<'size'>) => `${size} MB`,
} as const

export const attaching = {
  one: 'Attaching the file…',
  several: ({ count }: Parts<'count'>) => `Attaching ${count} files…`,
  unnamed: 'certificate',
} as const

/** The files that aren't here, by the records they belong to. `count` is how many. */
export const lostFiles = {
  all: ({ names }: Parts<'names'>, count: number) =>
    plural(
      count,
      `The certificate of ${names} isn’t on this device. Restore a backup that has it, or attach it.`,
      `The certificates of ${names} aren’t on this device. Restore a backup that has them, or attach them.`,
    ),
  andMore: ({ names, more }: Parts<'names' | 'more'>) =>
    `The certificates of ${names} and ${more} more aren’t on this device. Restore a backup that has them, or attach them.`,
  quoted: ({ name }: Parts<'name'>) => `“${name}”`,
} as const
