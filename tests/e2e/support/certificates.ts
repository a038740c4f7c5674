/** A file for a trainer to choose. */
export type MadeFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** A one-page PDF that says `text`. `more` goes into its catalog. */
export function pdfFile(name: string, text: string, more = ''): MadeFile {
  return onePage(name, {
    content: `BT /F1 24 Tf 40 120 Td (${text}) Tj ET`,
    resources: '/Font << /F1 5 0 R >>',
    objects: ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
    more,
  })
}

/** Sixteen black pixels by sixteen, in JPEG 2000. */
const black = Buffer.from(
  '/0//UQApAAAAAAAQAAAAEAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAABBwEB/1IADAAAAAEAAAQEAAH/XAAEQED/kAAKAAAAAAAYAAH/k9+AOBFQVK/0yH//2Q==',
  'base64',
).toString('latin1')

/**
 * What a scanner or an office abroad makes: on the left, a black scan in JPEG 2000; on the right, a check mark and “証明”, in fonts that
 * aren't in the file. Drawing it takes a decoder, a font and character maps.
 */
export function scannedPdf(name: string): MadeFile {
  return onePage(name, {
    content: 'q 200 0 0 240 0 0 cm /Scan Do Q BT /Marks 24 Tf 240 120 Td (4) Tj ET BT /Japanese 24 Tf 240 60 Td <8FD896BE> Tj ET',
    resources: '/XObject << /Scan 5 0 R >> /Font << /Marks 6 0 R /Japanese 7 0 R >>',
    objects: [
      `<< /Type /XObject /Subtype /Image /Width 16 /Height 16 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /JPXDecode /Length ${black.length} >>\nstream\n${black}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>',
      '<< /Type /Font /Subtype /Type0 /BaseFont /MS-Gothic /Encoding /90ms-RKSJ-H /DescendantFonts [8 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /MS-Gothic /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 9 0 R >>',
      '<< /Type /FontDescriptor /FontName /MS-Gothic /Flags 4 /FontBBox [0 -137 1000 859] /ItalicAngle 0 /Ascent 859 /Descent -137 /CapHeight 709 /StemV 80 >>',
    ],
  })
}

type Page = { readonly content: string; readonly resources: string; readonly objects: readonly string[]; readonly more?: string }

/** The page's own objects are numbered from 5. */
function onePage(name: string, { content, resources, objects: own, more = '' }: Page): MadeFile {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 240] /Contents 4 0 R /Resources << ${resources} >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...own,
  ]
  let body = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const size = objects.length + 1
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(body + end, 'latin1') }
}

/** A file with this text as its bytes, whatever its name says. */
export function textFile(name: string, mimeType: string, text: string): MadeFile {
  return { name, mimeType, buffer: Buffer.from(text) }
}

/** The first bytes of a PNG, including the size of the picture. */
export function pngHeader(name: string, width: number, height: number): MadeFile {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  const start = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  return { name, mimeType: 'image/png', buffer: Buffer.concat([start, size, Buffer.from([8, 2, 0, 0, 0, 0, 0, 0, 0])]) }
}
