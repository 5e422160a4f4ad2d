import { note, unfinished, warning } from './definition.js';

/** HP32x: names of organisations, roles, places and the plan itself. */
export const namesCodes = {
  HP320: unfinished('Planens navn er et indsatsområdes navn'),
  HP321: warning('Planens navn er skrevet anderledes'),
  HP322: warning('Indsatsområdets navn er skrevet anderledes'),
  HP323: warning('Navnet er skrevet anderledes, end det er oprettet'),
  HP324: note('Navnet er skrevet i hånden'),
  HP325: warning('Navn og id passer ikke sammen'),
  HP326: warning('Samme navn to gange'),
  HP327: warning('Samme ord stavet på flere måder'),
  HP328: note('Forkortelse uden forklaring'),
  HP329: warning('En kommune, som planen ikke kender'),
  HP399: warning('Kommunekoden er en andens'),
} as const;
