/** A file for a trainer to choose. */
export type MadeFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** A one-page PDF that says `text`. `more` goes into its catalog. */
export function pdfFile(name: string, text: string, more = ''): MadeFile {
  const content = `BT /F1 24 Tf 40 120 Td (${text}) Tj ET`
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 240] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
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
