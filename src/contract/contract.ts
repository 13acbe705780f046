import type { ContractDocument, SchemaFacts, ServiceFacts } from './document.js';
import { type Operation, operationsOf } from './operations.js';
import { type Protocol, protocols, type WireRequest } from './protocols.js';
import { type Match, Router } from './router.js';
import { Shapes, type StructureShape } from './shapes.js';

/** An error that a contract declares. */
export interface ErrorShape {
  readonly shape: StructureShape;
  readonly facts: SchemaFacts;
}

/**
 * One service's contract, indexed. Whatever the engine does, it does from this alone: any document of a known
 * protocol will do, and none is known by name.
 */
export class Contract {
  readonly facts: ServiceFacts;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly protocol: Protocol;
  readonly #document: ContractDocument;
  readonly #shapes: Shapes;
  readonly #router = new Router();
  readonly #errors = new Map<string, ErrorShape | undefined>();

  constructor(document: ContractDocument) {
    this.#document = document;
    this.#shapes = new Shapes(document);
    this.facts = document['x-aws'];
    this.protocol = protocols[this.facts.protocol];
    this.operations = operationsOf(document, this.#shapes);
    for (const operation of this.operations.values()) this.#router.add(operation);
  }

  /** The operation that a request means, by path or by name as the protocol has it. */
  find(request: WireRequest): Match | undefined {
    const named = this.protocol.operationName(this.facts, request);
    if (named === undefined) {
      return this.protocol.named ? undefined : this.#router.find(request.method, request.path, request.query);
    }
    const operation = this.operations.get(named);
    return operation === undefined ? undefined : { operation, labels: {} };
  }

  errorOf(name: string): ErrorShape | undefined {
    if (this.#errors.has(name)) return this.#errors.get(name);
    const schema = this.#document.components.schemas[name];
    const facts = schema?.['x-aws'];
    const shape = schema === undefined || facts?.status === undefined ? undefined : this.#shapes.of(schema);
    const found = shape?.kind === 'structure' && facts !== undefined ? { shape, facts } : undefined;
    this.#errors.set(name, found);
    return found;
  }
}
