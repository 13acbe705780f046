import { createHash } from 'node:crypto';
import { element } from './xml.js';

/** Whose all buckets and objects are; a canonical user is told by 64 hexadecimal digits. */
const ID = createHash('sha256').update('chimepost').digest('hex');

export const OWNER = `<Owner>${element('ID', ID)}${element('DisplayName', 'chimepost')}</Owner>`;
