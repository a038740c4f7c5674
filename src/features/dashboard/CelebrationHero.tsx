import { useRecert } from '../../store/useRecert'
import { focusMain } from '../../ui/focus/focusMain'
import { Whole } from '../../ui/layout/Whole'
import { actWords } from '../../words/changes/acts'
import { completionText } from '../../words/status/completion'
import styles from './CelebrationHero.module.css'

const rays = Array.from({ length: 20 }, (_, index) => index * 18)

/** Takes the verdict's place when an act has just completed a certification: the ring closes, and a single burst. */
export function CelebrationHero() {
  const celebration = useRecert((state) => state.celebration)
  const carryOut = useRecert((state) => state.carryOut)
  if (celebration === null) return null
  const { title, about } = completionText(celebration.status)
  return (
    <header className={styles.hero} data-hero="">
      <svg viewBox="-60 -60 120 120" className={styles.drawing} aria-hidden="true">
        <g className={styles.burst}>
          {rays.map((turn, index) => (
            <line key={turn} y1={index % 2 === 0 ? -45 : -43} y2={index % 2 === 0 ? -57 : -50} transform={`rotate(${turn})`} />
          ))}
        </g>
        <circle r="34" pathLength="100" className={styles.ring} transform="rotate(-90)" />
        <path d="M-13 1 -4 10 14 -10" className={styles.check} />
      </svg>
      <div className={styles.text}>
        <h1>
          <Whole>{title}</Whole>
        </h1>
        <p className="secret">
          <Whole>{about}</Whole>
        </p>
        <p className={styles.act}>
          <bdi>{actWords(celebration.act)}</bdi>
          <button type="button" onClick={() => carryOut(celebration.act, 'undo', ({ ok }) => ok && focusMain())}>
            Undo
          </button>
        </p>
      </div>
    </header>
  )
}
