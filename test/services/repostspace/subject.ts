import { repostspace } from '../../../src/services/repostspace/behaviours.js';
import { repostspaceSettings } from '../../../src/services/repostspace/settings.js';
import { type As, createDrive } from '../drive.js';

/** re:Post Private over a store of its own, as one caller has it, and as others have it. */
export function emulated(settings: Readonly<Record<string, unknown>> = {}) {
  const drive = createDrive();
  const as = (who: As) => drive.client('repostspace', repostspace, repostspaceSettings, { settings, ...who });
  return { drive, as, client: as({}) };
}
