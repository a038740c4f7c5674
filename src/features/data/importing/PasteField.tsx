import { useState } from 'react'
import { Button } from '../../../ui/layout/Button'
import { Field } from '../../../ui/fields/Field'
import type { Source } from './readSource'

export type PasteFieldProps = { readonly disabled: boolean; readonly onRead: (source: Source) => void }

/** Takes rows copied from a spreadsheet. Spreadsheets copy HTML besides the text that's shown; it counts until the text is changed. */
export function PasteField({ disabled, onRead }: PasteFieldProps) {
  const [text, setText] = useState('')
  const [pasted, setPasted] = useState<{ readonly html: string; readonly text: string } | null>(null)
  const html = pasted !== null && lines(pasted.text) === lines(text) ? pasted.html : null
  return (
    <>
      <Field label="Or paste rows here">
        {(control) => (
          <textarea
            {...control}
            rows={6}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
            onPaste={({ clipboardData }) => setPasted({ html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') })}
          />
        )}
      </Field>
      <div>
        <Button disabled={text.trim() === '' || disabled} onClick={() => onRead({ kind: 'pasted', html: html === '' ? null : html, text })}>
          Read pasted rows
        </Button>
      </div>
    </>
  )
}

/** A text area changes line breaks. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}
