import type { CardUse } from '../../domain/files/cardRow'

/** What a heading says about its column: the best meaning, and how sure it is. */
export type HeadingMeaning = { readonly use: CardUse; readonly score: number }

/**
 * What each heading of a list of cards and badges means. Of several columns with one meaning, the one whose heading says it best has it. A
 * heading that names a person, a contact or an address of the web means nothing here.
 */
export function matchHeadings(headings: readonly string[]): readonly CardUse[] {
  const meanings = headings.map(meaningOf)
  return meanings.map(({ use, score }, index) => {
    const isBest = meanings.every((other, at) => other.use !== use || other.score < score || (other.score === score && at >= index))
    return use === 'ignore' || !isBest ? 'ignore' : use
  })
}

export function meaningOf(heading: string): HeadingMeaning {
  const text = plain(heading)
  const found = meanings.find(({ pattern }) => pattern.test(text))
  return found ?? { use: 'ignore', score: 0 }
}

/** Whether the heading says that the list is of cards or badges, not of courses. */
export function namesCards(heading: string): boolean {
  return /\be ?cards?\b|\bbadges?\b/.test(plain(heading))
}

/** Whether the heading is that of a list of the American Heart Association. */
export function namesHeart(heading: string): boolean {
  return /\be ?cards?\b|\btraining (?:center|centre|site)\b/.test(plain(heading))
}

/** Whether it's a heading for credit, which cards and badges don't have. */
export function namesCredit(heading: string): boolean {
  return /\b(?:ceus?|cecs?|cpds?|pdus?|credits?|hours?|hrs|points?)\b/.test(plain(heading))
}

/** "Name" may also be a person's. */
export const unclearName = 4

const longest = 80

/** In lower case and without accents, signs and underscores: "eCard_Code (AHA)" is "ecard code". */
function plain(heading: string): string {
  return heading
    .slice(0, longest)
    .replace(/([a-z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{Letter}\p{Number}#]+/gu, ' ')
    .trim()
}

const paper =
  '(?:e ?card|card|certificate|certification|cert|credential|badge|licen[sc]e|policy|registration|karte|zertifikat|tarjeta|certificado|carte|certificat)'

/** The first that fits decides. */
const meanings: readonly (HeadingMeaning & { readonly pattern: RegExp })[] = [
  meaning('ignore', 9, '\\b(?:url|link|website|image|picture|qr|pdf|download|e ?mail|phone|address|notes?|comments?)\\b'),
  meaning(
    'ignore',
    9,
    '\\b(?:first|last|middle|family|given|full|user|your) name\\b|\\bsurname\\b|\\bname of (?:the )?(?:holder|student|participant|learner|recipient)',
  ),
  meaning(
    'ignore',
    9,
    '\\b(?:student|participant|learner|recipient|earner|holder|candidate|attendee|employee|member|instructor|trainer|contact)s?\\b|\\b(?:issued|awarded) to\\b',
  ),
  meaning(
    'expiresOn',
    9,
    '\\bexpir|\\brenew(?:al)? (?:by|date|due|on)\\b|\\bvalid (?:until|til|till|to|thru|through)\\b|\\bgood (?:until|through|thru)\\b',
  ),
  meaning(
    'expiresOn',
    9,
    '\\brecommended renewal\\b|\\babl[a]?uf|\\bgultig bis\\b|\\bvencimiento\\b|\\bvence\\b|\\bcaduc|\\bvalable jusqu|\\bscadenza\\b|\\bvalidade\\b',
  ),
  meaning('expiresOn', 5, '\\bend of validity\\b|^valid(?:ity)?(?: date)?$|^renewal$|^renew$'),
  meaning('validFor', 9, '\\bvalid for\\b|\\bvalidity (?:period|term|length)\\b|\\bterm\\b'),
  meaning('number', 9, `\\b${paper} (?:code|number|nummer|numero|no|nr|#|id)(?: |$)|\\b${paper} ?#`),
  meaning('number', 4, '^(?:code|serial(?: number)?|verification code|e ?card)$'),
  meaning('status', 9, '\\b(?:status|state|estado|statut)\\b|^accepted$'),
  meaning('issuer', 9, '\\bissuer\\b|\\bissued by\\b|\\bissuing\\b|\\bawarded by\\b|\\baussteller\\b|\\bemisor\\b|\\bemetteur\\b'),
  meaning('issuer', 5, '\\b(?:organi[sz]ation|provider|certifying|agency|awarding|authority|vendor|company|sponsor)\\b'),
  // The Red Cross and others write their own name here.
  meaning('issuer', 2, '\\btraining (?:center|centre|site)\\b'),
  meaning('ignore', 5, '\\blocation\\b|\\bcity\\b'),
  meaning('issuedOn', 9, '\\bissued?\\b|\\bausgestellt\\b|\\bemision\\b|\\bexpedicion\\b|\\bdelivr|\\brilascio\\b'),
  meaning('issuedOn', 7, '\\b(?:earned|awarded|granted|completed|completion|achieved|obtained|abgeschlossen)\\b'),
  meaning('issuedOn', 5, '\\b(?:class|course|end|start)? ?(?:date|datum|fecha)\\b'),
  meaning('name', 9, `^(?:${paper}|achievement|template)s?(?: (?:name|title|type|template))+$|^badge$`),
  meaning(
    'name',
    8,
    '^(?:card|certificate|certification|credential|achievement|licen[sc]e|policy|zertifikat|karte|certificado|tarjeta|certificat|carte)s?$',
  ),
  meaning('name', 7, '^(?:course|class|program(?:me)?|training|product|discipline|kurs|curso|cours)s?(?: (?:name|title|type|taken))*$'),
  meaning('name', unclearName, '^(?:name|title|description|titel|titulo|titre)$'),
]

function meaning(use: CardUse, score: number, pattern: string): HeadingMeaning & { readonly pattern: RegExp } {
  return { use, score, pattern: new RegExp(pattern) }
}
