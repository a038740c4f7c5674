import { splitHeading } from './concepts'

/**
 * Words of headings in German, French, Spanish, Portuguese and Italian that no English heading has, without accents. Where they're spoken, the day
 * is before the month.
 */
const words: ReadonlySet<string> = new Set(
  (
    'datum kurs kursname kurstitel kursnummer kursdatum fortbildung weiterbildung schulung lehrgang veranstaltung titel bezeichnung thema anbieter ' +
    'veranstalter abschlussdatum enddatum startdatum dauer stunden kontaktstunden unterrichtsstunden kosten preis gebuhr punkte bemerkung notiz ' +
    'cours formation atelier intitule titre sujet organisme fournisseur prestataire duree heures prix cout tarif frais remarque remarques statut ' +
    'fecha curso cursos taller formacion capacitacion titulo tema proveedor entidad escuela duracion horas precio costo coste creditos puntos estado ' +
    'conclusao fornecedor provedor instituicao escola formacao atividade carga horaria duracao preco custo valor observacoes situacao ' +
    'corso corsi formazione attivita evento titolo fornitore ente scuola durata ore prezzo costi crediti punti scadenza stato'
  ).split(' '),
)

/** Whether the headings are in a language that writes the day before the month. One word may be a name: "Formation Studio". */
export function areDayFirst(headings: readonly string[]): boolean {
  const found = headings.filter((heading) => splitHeading(heading).some((word) => words.has(word.toLowerCase())))
  return found.length > 0 && found.length * 3 >= headings.filter((heading) => heading.trim() !== '').length
}
