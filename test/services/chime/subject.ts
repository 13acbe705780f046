import { chime } from '../../../src/services/chime/behaviours.js';
import { chimeSettings } from '../../../src/services/chime/settings.js';
import { chimeConsole } from '../../../src/services/chime-console/behaviours.js';
import { chimeConsoleSettings } from '../../../src/services/chime-console/settings.js';
import { type As, createDrive } from '../drive.js';

interface Given {
  readonly chime?: Readonly<Record<string, unknown>>;
  readonly console?: Readonly<Record<string, unknown>>;
}

/** Amazon Chime and its console over a store of their own, as one caller has them, and as others have them. */
export function emulated(given: Given = {}) {
  const drive = createDrive();
  const as = (who: As) => ({
    chime: drive.client('chime', chime, chimeSettings, { settings: given.chime ?? {}, ...who }),
    console: drive.client('chime-console', chimeConsole, chimeConsoleSettings, {
      settings: given.console ?? {},
      ...who,
    }),
  });
  return { drive, as, ...as({}) };
}
