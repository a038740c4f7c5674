import { keyNames, type Shortcut, waysOf } from './keys'
import styles from './KeyCaps.module.css'

/** "G then D", "Ctrl Y" */
export function KeyCaps({ shortcut, isApple }: { readonly shortcut: Shortcut; readonly isApple: boolean }) {
  return waysOf(shortcut, isApple).map((way, index) => (
    <span key={way} className={styles.way}>
      {index > 0 && <span className="soft">or</span>}
      {keyNames(way, isApple).map((name, place) => (
        <span key={name} className={styles.way}>
          {place > 0 && <span className={way.includes(' ') ? 'soft' : 'visuallyHidden'}>{way.includes(' ') ? 'then' : '+'}</span>}
          <kbd className={styles.key}>{name}</kbd>
        </span>
      ))}
    </span>
  ))
}
