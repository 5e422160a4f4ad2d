import type { RuleGroup } from '../../context.js';
import { cprNumbersInFileNames } from './cpr-numbers.js';
import { eMailAddresses } from './e-mail-addresses.js';
import { homeAddresses } from './home-addresses.js';
import { personContacts } from './person-contacts.js';
import { phoneNumbers } from './phone-numbers.js';
import { registeredPersons } from './registered-persons.js';
import { secrets } from './secrets.js';
import { smallCounts } from './small-counts.js';
import { unknownPersons } from './unknown-persons.js';

export const privacyRules: RuleGroup = {
  anyPart: [cprNumbersInFileNames, homeAddresses, secrets],
  planFile: [registeredPersons, unknownPersons, eMailAddresses, phoneNumbers, personContacts],
  wholeFiles: [smallCounts],
  wholePlan: [],
};
