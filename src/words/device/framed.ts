/** What's said in place of Recert inside another site's page. */
export { framedWords } from '../english/framed'
