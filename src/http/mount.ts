import { loadDocument } from '../contract/documents.js';
import type { AnyBehaviour } from './services.js';
import type { Surface } from './surface.js';

/**
 * The surface of one contract: every operation of its document is answered by its behaviour, or with 501
 * where there is none. There is no other way to mount an operation, so none can miss validation or its record.
 */
export function mountContract(
  name: string,
  behaviours: Readonly<Record<string, AnyBehaviour>> = {},
): Surface {
  return (app, _options, done) => {
    app.emulator.engine.services.mount({ name, document: () => loadDocument(name), behaviours });
    done();
  };
}
