import { mountContract } from '../src/http/mount.js';

export const chimeSdkMediaPipelines = mountContract('chime-sdk-media-pipelines');
