import { mountContract } from '../src/http/mount.js';

export const sts = mountContract('sts');
