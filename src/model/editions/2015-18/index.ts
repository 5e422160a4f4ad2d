export { strategicAgreementSchema } from './strategic-agreement.js';
export { subAgreementSchema } from './sub-agreement.js';
