import { Button } from '../../../ui/layout/Button'
import { Field } from '../../../ui/fields/Field'
import type { Source } from './readSource'
import type { Pasted } from './unsavedImport'

export type PasteFieldProps = {
  readonly value: Pasted
  readonly disabled: boolean
  readonly onChange: (change: Partial<Pasted>) => void
  readonly onRead: (source: Source) => void
}

/** Takes rows copied from a spreadsheet. Spreadsheets copy HTML besides the text that's shown; it counts until the text is changed. */
export function PasteField({ value: { text, clip }, disabled, onChange, onRead }: PasteFieldProps) {
  const html = clip !== null && lines(clip.from) === lines(text) ? clip.html : null
  return (
    <>
      <Field label="Or paste rows here">
        {(control) => (
          <textarea
            {...control}
            rows={6}
            value={text}
            onChange={({ currentTarget }) => onChange({ text: currentTarget.value, ...(currentTarget.value.trim() === '' ? { clip: null } : {}) })}
            onPaste={({ clipboardData }) => {
              const from = clipboardData.getData('text/plain')
              if (from.trim() !== '') onChange({ clip: { html: clipboardData.getData('text/html'), from } })
            }}
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
