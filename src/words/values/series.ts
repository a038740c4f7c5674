export { commas, dots, sentences } from '../english/series'
