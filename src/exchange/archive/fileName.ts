/** In UTF-16 units, without the extension. In UTF-8 that stays below the 255 bytes that file systems allow. */
const longest = 80

/** Device names reserved by Windows, whatever the extension. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$) *(?:\.|$)/i

/** A name that is safe on every file system: letters of all scripts stay, path separators and invisible characters don't. */
export function fileName(text: string, extension: string): string {
  return `${nameStem(text)}.${extension}`
}

/** File names for one archive: a name that's already taken gets a number. */
export function createFileNames(): (text: string, extension: string) => string {
  const taken = new Set<string>()
  return (text, extension) => {
    const stem = nameStem(text)
    for (let number = 1; ; number += 1) {
      const name = `${number === 1 ? stem : `${stem} (${number})`}.${extension}`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  }
}

/** At most `most` UTF-16 units from the start of a text, without splitting a character. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text
  let cut = ''
  for (const character of text) {
    if (cut.length + character.length > most) break
    cut += character
  }
  return cut
}

function nameStem(text: string): string {
  const plain = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    // Direction marks, invisible characters and lone surrogates go. The two joiners stay: some scripts need them.
    .replace(/(?![\u200C\u200D])[\p{Cf}\p{Cs}]/gu, '')
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/ +/g, ' ')
    .replace(/^[. ]+/, '')
  const stem = cutText(plain, longest).replace(/[. ]+$/, '')
  if (stem === '') return 'file'
  return reserved.test(stem) ? `_${stem}` : stem
}
