export { missingCertification } from '../english/missingCertification'
