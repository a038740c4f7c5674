/** In UTF-16 units, without the extension: in UTF-8 that stays below the 255 bytes that file systems take. */
const longest = 80

/** Names that Windows keeps for devices, whatever the extension. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$) *(?:\.|$)/i

/** A name that every file system takes and that says no more than it shows: letters of all scripts stay, and nothing leads out of its folder. */
export function fileName(text: string, extension: string): string {
  return `${nameStem(text)}.${extension}`
}

/** The same for names within one archive: where two would be one, the later has a number behind it. */
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

/** The beginning of a text, at most so many UTF-16 units, no character cut in two. */
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
    // Marks that turn or hide what follows, and halves of characters; two joiners stay, which some scripts are written with.
    .replace(/(?![\u200C\u200D])[\p{Cf}\p{Cs}]/gu, '')
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/ +/g, ' ')
    .replace(/^[. ]+/, '')
  const stem = cutText(plain, longest).replace(/[. ]+$/, '')
  if (stem === '') return 'file'
  return reserved.test(stem) ? `_${stem}` : stem
}
