import { type ReactNode, useEffect, useEffectEvent, useId, useLayoutEffect, useRef } from 'react'
import { Camera, Paperclip, X } from 'lucide'
import { Button } from '../layout/Button'
import { IconButton } from '../layout/IconButton'
import styles from './FilesField.module.css'
import { Icon } from '../layout/Icon'

type ListedFile = {
  readonly key: string
  readonly name: string
  readonly about: string
  /** A small picture of it. */
  readonly picture: ReactNode
  readonly isShown: boolean
}

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
  /** Adds the refused files again; null if that can't help. */
  readonly onRetry: (() => void) | null
  readonly onAdd: (files: readonly File[]) => void
  readonly onShow: (key: string) => void
  readonly onReplace: (key: string, file: File) => void
  readonly onRemove: (key: string) => void
}

/** The files of a form: take with the camera, choose, drop anywhere on the dialog, replace, show and remove. */
export function FilesField({ label, hint, accept, files, busy, errors, onRetry, onAdd, onShow, onReplace, onRemove }: FilesFieldProps) {
  const id = useId()
  const chooser = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  const replaced = useRef<string | null>(null)
  const choosing = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const onDrop = useEffectEvent(onAdd)
  useLayoutEffect(() => {
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
  const choose = (input: HTMLInputElement | null, key: string | null) => {
    replaced.current = key
    input?.click()
  }
  const take = (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])]
    // So the same file can be chosen again.
    input.value = ''
    const [first] = chosen
    if (first === undefined) return
    if (replaced.current === null) onAdd(chosen)
    else onReplace(replaced.current, first)
  }
  const isEmpty = files.length === 0
  const said = useRef<HTMLDivElement>(null)
  const problems = errors.join()
  // A form that was to be saved stays open for them, and may be scrolled to its end.
  useEffect(() => {
    if (problems !== '') said.current?.scrollIntoView({ block: 'nearest' })
  }, [problems])
  return (
    <div ref={field} role="group" aria-label={label} className={styles.field}>
      {files.map(({ key, name, about, picture, isShown }) => (
        <div key={key} className={styles.file}>
          <button type="button" className={styles.picture} aria-label={`Show ${name}`} aria-pressed={isShown} onClick={() => onShow(key)}>
            {picture}
          </button>
          <p className={styles.name}>
            <bdi>{name}</bdi>
            <span className={styles.about}>{about}</span>
          </p>
          <div className={styles.actions}>
            <Button look="quiet" aria-label={`Replace ${name}`} onClick={() => choose(chooser.current, key)}>
              Replace
            </Button>
            <IconButton
              label={`Remove ${name}`}
              icon={<Icon of={X} size={19} />}
              onClick={() => {
                onRemove(key)
                choosing.current?.focus()
              }}
            />
          </div>
        </div>
      ))}
      <div className={isEmpty ? styles.ways : styles.more}>
        <Button
          className={styles.camera}
          look={isEmpty ? 'plain' : 'quiet'}
          icon={<Icon of={Camera} size={20} />}
          onClick={() => choose(camera.current, null)}
        >
          {isEmpty ? 'Take photo' : 'Add photo'}
        </Button>
        <Button
          ref={choosing}
          look={isEmpty ? 'plain' : 'quiet'}
          icon={<Icon of={Paperclip} size={20} />}
          aria-describedby={`${id}hint`}
          onClick={() => choose(chooser.current, null)}
        >
          {isEmpty ? 'Choose file' : 'Add file'}
        </Button>
      </div>
      <input ref={chooser} type="file" hidden aria-label={label} accept={accept} multiple onChange={({ currentTarget }) => take(currentTarget)} />
      <input
        ref={camera}
        type="file"
        hidden
        aria-label={`${label} photo`}
        accept="image/*"
        capture="environment"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <p id={`${id}hint`} className={styles.hint}>
        {isEmpty && hint}
      </p>
      <p aria-live="polite" className={styles.hint}>
        {busy}
      </p>
      {errors.length > 0 && (
        <div ref={said} role="alert" className={styles.errors}>
          {errors.map((error) => (
            <p key={error}>{error}</p>
          ))}
        </div>
      )}
      {onRetry !== null && (
        <div>
          <Button onClick={onRetry}>Try again</Button>
        </div>
      )}
    </div>
  )
}
