import { presets } from '../../domain/rule/issuers/presets'
import { isFromProvider } from '../../domain/rule/provider'

/** Cards aren't among them: a card is called by its class. */
const certifying = presets.filter(({ kind }) => kind !== 'card')

/** Others that only accept a course say so: "Approved by ACE". */
const approval = /\b(?:approved|accepted|accredited|recogni[sz]ed)\b.*$|\b(?:approved|authorized)?\s*provider\b.*$/i

/**
 * The name of the preset that a certificate is of, by its title and its issuer. Null if it has several titles, or says that another course
 * was completed (`announced`): one of a course also says what its holder is certified as.
 */
export function certifiedAs(lines: readonly string[], announced: string | null): string | null {
  const text = lines.map((line) => line.replace(approval, '')).join(' ')
  const titled = certifying.filter(({ title, issuer }) => isFromProvider(text, [title]) && isFromProvider(text, [issuer.id, issuer.name]))
  const isInLonger = (title: string) => titled.some((other) => other.title !== title && isFromProvider(other.title, [title]))
  const [only, another] = titled.filter(({ title }) => !isInLonger(title))
  if (only === undefined || another !== undefined) return null
  return announced === null || isFromProvider(announced, [only.title]) ? only.name : null
}
