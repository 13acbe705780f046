import { mountContract } from '../src/http/mount.js';

export const chimeSdkMeetings = mountContract('chime-sdk-meetings');
