import { useEffect, useEffectEvent, useId, useRef } from 'react'
import { Download, Eye, FileText, Image, Paperclip, RefreshCw, X } from 'lucide'
import { Button } from '../layout/Button'
import { IconButton } from '../layout/IconButton'
import styles from './FilesField.module.css'
import { Icon } from '../layout/Icon'

type ListedFile = { readonly key: string; readonly name: string; readonly about: string; readonly isImage: boolean; readonly isShown: boolean }

export type FilesFieldProps = {
  readonly label: string
  readonly hint: string
  /** As an input's `accept`. */
  readonly accept: string
  readonly files: readonly ListedFile[]
  /** What is happening to files right now, if anything. */
  readonly busy: string | null
  /** Why files were refused. */
  readonly errors: readonly string[]
  readonly onAdd: (files: readonly File[]) => void
  readonly onShow: (key: string) => void
  readonly onDownload: (key: string) => void
  readonly onReplace: (key: string, file: File) => void
  readonly onRemove: (key: string) => void
}

/** The files of a form: choose, take with the camera, drop anywhere on the dialog, replace, show and remove. */
export function FilesField({ label, hint, accept, files, busy, errors, onAdd, onShow, onDownload, onReplace, onRemove }: FilesFieldProps) {
  const id = useId()
  const chooser = useRef<HTMLInputElement>(null)
  const replaced = useRef<string | null>(null)
  const attach = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const onDrop = useEffectEvent(onAdd)
  useEffect(() => {
    const zone = field.current?.closest('dialog')
    const drop = (event: DragEvent) => {
      const dropped = [...(event.dataTransfer?.files ?? [])]
      if (dropped.length === 0) return
      event.preventDefault()
      onDrop(dropped)
    }
    zone?.addEventListener('drop', drop)
    return () => zone?.removeEventListener('drop', drop)
  }, [])
  const choose = (key: string | null) => {
    replaced.current = key
    chooser.current?.click()
  }
  return (
    <div ref={field} role="group" aria-labelledby={`${id}label`} className={styles.field}>
      <p id={`${id}label`} className={styles.label}>
        {label} <span className={styles.optional}>optional</span>
      </p>
      {files.length > 0 && (
        <ul className={styles.list}>
          {files.map(({ key, name, about, isImage, isShown }) => (
            <li key={key} className={styles.file}>
              {isImage ? <Icon of={Image} size={20} /> : <Icon of={FileText} size={20} />}
              <p className={styles.name}>
                <bdi>{name}</bdi>
                <span className={styles.about}>{about}</span>
              </p>
              <div className={styles.actions}>
                <IconButton label={`Show ${name}`} aria-pressed={isShown} icon={<Icon of={Eye} size={19} />} onClick={() => onShow(key)} />
                <IconButton label={`Download ${name}`} icon={<Icon of={Download} size={19} />} onClick={() => onDownload(key)} />
                <IconButton label={`Replace ${name}`} icon={<Icon of={RefreshCw} size={19} />} onClick={() => choose(key)} />
                <IconButton
                  label={`Remove ${name}`}
                  icon={<Icon of={X} size={19} />}
                  onClick={() => {
                    onRemove(key)
                    attach.current?.focus()
                  }}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button ref={attach} icon={<Icon of={Paperclip} size={19} />} aria-describedby={`${id}hint`} onClick={() => choose(null)}>
          {files.length === 0 ? 'Attach a file' : 'Attach another file'}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={label}
          accept={accept}
          multiple
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])]
            // So the same file can be chosen again.
            currentTarget.value = ''
            const [first] = chosen
            if (first === undefined) return
            if (replaced.current === null) onAdd(chosen)
            else onReplace(replaced.current, first)
          }}
        />
      </div>
      <p id={`${id}hint`} className={styles.hint}>
        {hint}
      </p>
      <p aria-live="polite" className={styles.hint}>
        {busy}
      </p>
      {errors.length > 0 && (
        <div role="alert" className={styles.errors}>
          {errors.map((error) => (
            <p key={error}>{error}</p>
          ))}
        </div>
      )}
    </div>
  )
}
