import type { Behaviours } from '../../call.js';
import { AddDomain, DeleteDomain, GetDomain, ListDomains } from './domains.js';

/** All of the console actions that our contract has. */
export const chimeConsole: Behaviours<'chime-console'> = { AddDomain, DeleteDomain, GetDomain, ListDomains };
