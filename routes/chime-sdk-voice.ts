import { mountContract } from '../src/http/mount.js';

export const chimeSdkVoice = mountContract('chime-sdk-voice');
