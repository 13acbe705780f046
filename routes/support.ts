import { mountContract } from '../src/http/mount.js';

export const support = mountContract('support');
