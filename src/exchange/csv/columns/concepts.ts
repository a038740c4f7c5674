/** What the words of headings are about, in six languages, without accents. */
const wordsOf = {
  course:
    'course courses class training workshop activity program programme event seminar webinar video podcast article lecture presentation module session lesson clinic badge education kurs fortbildung weiterbildung schulung lehrgang veranstaltung cours formation atelier activite curso taller formacion capacitacion kursdatum kursname kurstitel kursnummer actividad evento corso attivita formazione formacao atividade 講習 講習会 講座 研修 研修会 コース セミナー 科目 受講 課程 课程 培训',
  name: 'name nom nombre nome description what beschreibung descripcion descricao descrizione kursname 名 名称',
  title: 'title titel bezeichnung intitule titre titulo titolo topic subject thema tema kurstitel タイトル 題名 演題',
  provider:
    'provider organization organisation school vendor sponsor company issuer host institution academy organizer organiser publisher facility association college university studio institut instituto instituicao institucion istituto anbieter veranstalter trager organisme fournisseur prestataire organisateur proveedor organizador organizacion entidad entidade escuela fornecedor provedor escola fornitore ente scuola organizzatore 主催 主催者 主催団体 団体 機関 提供元 学校 机构',
  place: 'center centre zentrum centro',
  by: 'by durch von par por da',
  person:
    'learner student participant attendee member trainer coach instructor teacher presenter speaker employee user candidate applicant email mail phone surname firstname lastname fullname username teilnehmer mitglied vorname nachname benutzer participante alumno miembro usuario apellido apellidos apprenant prenom adherent utilisateur aluno membro sobrenome studente partecipante cognome utente 氏名 受講者 会員',
  namePart: 'first last full middle display your my',
  date: 'date dates day when datum tag fecha data jour giorno dia enddatum abschlussdatum startdatum kursdatum 日 日付 日期 年月日 受講日 開催日',
  time: 'time zeit hora',
  completed:
    'completed complete completion watched viewed finished finish done attended attendance trained taken took passed abgeschlossen abschluss abschlussdatum absolviert besucht termine acheve realise effectue completado completada completacion finalizado finalizacion realizado concluido conclusao completato completamento 修了 修了日 完了 完了日',
  end: 'end ended ends ending to until enddatum ende bis fin fini hasta fim fine ate',
  awarded:
    'awarded earned issued issue issuance received granted conferred achieved obtained claimed erhalten ausgestellt obtenu obtenido emitido obtido ottenuto rilasciato 取得',
  start:
    'start started starts begin began begins beginning from enrolled enrolment enrollment registered registration purchased beginn startdatum anfang von debut inscription inicio inscripcion inscricao inizio iscrizione',
  expiry:
    'expires expire expiry expiration expiring valid validity renew renewal due deadline lapse ablauf ablaufdatum gultig expire echeance validite caduca caducidad vence vencimiento validade vencimento scadenza 有効期限 期限',
  planned: 'planned scheduled upcoming planning geplant prevu planifie planificado previsto planejado pianificato',
  record:
    'submitted submission created updated modified reported uploaded entered added logged posted synced accessed printed sent audit birth geburtsdatum',
  credit:
    'ceu ceus cec cecs ce cpd cpeu cpeus cech pdu pdus pdc pdcs credit credits unit units point points pts punkte punkt creditos credito puntos pontos punti crediti unites 単位 単位数 ポイント ポイント数 学分',
  left: 'remaining needed required requirement running cumulative balance outstanding goal target maximum minimum allowed offen restant requis restantes requeridos necessarios rimanenti richiesti',
  hours: 'hours hour hrs hr contact carga horaria stunden stunde kontaktstunden unterrichtsstunden heures heure horas ore 時間 時間数 学时 小时',
  duration: 'duration length dauer duree duracion duracao durata',
  minutes: 'minutes mins min minuten minutos minuti 分',
  cost: 'cost costs price fee fees tuition charge expense kosten preis gebuhr prix cout tarif frais precio costo coste importe preco custo valor prezzo costi quota 費用 料金 受講料 金額 费用',
  spent: 'spent',
  paid: 'paid payment purchase bezahlt paye pagado pago pagato',
  category: 'category categories type kind format kategorie art typ categoria categorie tipo genre',
  approval: 'approval accreditation zulassung agrement aprobacion',
  approved: 'approved accepted eligible',
  number: 'number no nr num # code ref reference kursnummer nummer numero codigo codice',
  code: 'id ids slug key license licence serial account order invoice receipt card ecard kennung',
  id: 'id ids',
  link: 'link url website web webpage page site href',
  note: 'note notes comment comments remark remarks memo notiz notizen bemerkung bemerkungen anmerkung nota notas comentario comentarios observaciones remarque remarques commentaire observacoes note osservazioni 備考 メモ',
  grade: 'score scores grade grades rating percent percentage mark marks rank punteggio calificacion',
  status: 'status state progress result outcome stand statut etat estado estatus situacao stato 状況 状態 ステータス',
  proof:
    'certificate certificates cert certs file proof document documentation attachment scan zertifikat nachweis attestation certificat certificado attestato',
  certification: 'certification certifications credential credentials designation toward towards applied applies counts zertifizierung',
  silent:
    'of the on in at for a an and or as is de del des la le el per mm dd yyyy yy tt jj jjjj aaaa total sum value how many much did i was is s e am der die das usd eur gbp cad aud h m',
} as const

export type Concept = keyof typeof wordsOf

const conceptsOf: ReadonlyMap<string, readonly Concept[]> = Object.entries(wordsOf).reduce((found, [concept, words]) => {
  for (const word of words.split(' ').map(withoutAccents)) found.set(word, [...(found.get(word) ?? []), concept as Concept]) // safe: a key of the table
  return found
}, new Map<string, readonly Concept[]>())

export type HeadingWords = {
  readonly concepts: ReadonlySet<Concept>
  /** Words that say nothing known, as written. */
  readonly unknown: readonly string[]
}

/** What a heading is about: units, underscores, brackets and camel case don't matter. */
export function headingWords(heading: string): HeadingWords {
  const words = splitHeading(heading)
  const known = words.map((word) => conceptsOf.get(word.toLowerCase()) ?? [])
  return { concepts: new Set(known.flat()), unknown: words.filter((word, index) => known[index]?.length === 0 && /\p{L}/u.test(word)) }
}

const longestHeading = 200

/** The words of a heading, without accents, with their capitals: "CompletionDate (UTC)" is three words. */
export function splitHeading(heading: string): readonly string[] {
  const words = withoutAccents(heading.slice(0, longestHeading)).match(wordPattern) ?? []
  return words.flatMap((word) => (/\p{Lo}/u.test(word) ? splitUnspaced(word) : [word]))
}

const wordPattern = /\p{Lu}{2,}s(?!\p{Ll})|\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|[\p{Lo}\p{Lm}]+|#|\d+/gu

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss')
}

const longestUnspaced = 20

/** The known words that a text without spaces is made of: "講習名" is a course's name. A text with anything else in it is one unknown word. */
function splitUnspaced(text: string): readonly string[] {
  return (text.length > longestUnspaced ? null : knownParts(text)) ?? [text]
}

function knownParts(text: string): readonly string[] | null {
  if (text === '') return []
  for (let length = text.length; length > 0; length -= 1) {
    const word = text.slice(0, length)
    const rest = conceptsOf.has(word) ? knownParts(text.slice(length)) : null
    if (rest !== null) return [word, ...rest]
  }
  return null
}
