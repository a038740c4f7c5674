import type { Certification } from '../../../domain/records/credential'
import type { CredentialId } from '../../../domain/records/ids'
import { Checkbox } from '../../../ui/fields/Checkbox'
import styles from './ImportQuestions.module.css'

export type WhichCertificationProps = {
  readonly legend: string
  readonly certifications: readonly Certification[]
  readonly chosen: readonly CredentialId[]
  readonly onChange: (chosen: readonly CredentialId[]) => void
}

/** Asks which certifications a column of credit is for. It stays, so that several can be checked, and unchecked again. */
export function WhichCertification({ legend, certifications, chosen, onChange }: WhichCertificationProps) {
  return (
    <fieldset className={styles.which}>
      <legend>{legend}</legend>
      {certifications.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={(isOn) => onChange(isOn ? [...chosen, id] : chosen.filter((other) => other !== id))}
        />
      ))}
    </fieldset>
  )
}
