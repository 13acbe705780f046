import type { WireFailure } from './common-failures.js';
import type { Contract } from './contract.js';
import type { Operation } from './operations.js';
import type { Gathered, Protocol, Success, WireReply, WireRequest } from './protocols.js';
import { emptyMap, readValue } from './read.js';
import { ParseFailure, readText } from './scalars.js';
import type { Shape } from './shapes.js';
import { Violations } from './violations.js';
import { writeValue } from './write.js';

/** awsQuery: the operation in `Action`, input as dotted form fields, answers and errors in XML. */
export const awsQuery: Protocol = {
  named: true,
  operationName(facts, request) {
    const form = formOf(request);
    const version = form.get('Version');
    return version !== null && version !== facts.apiVersion ? undefined : (form.get('Action') ?? undefined);
  },
  accepts: (contentType) => /^application\/x-www-form-urlencoded$/i.test(contentType),
  gather(operation: Operation, _labels, request: WireRequest): Gathered {
    const violations = new Violations();
    const tree = treeOf(formOf(request));
    const { body } = operation;
    const read = body === undefined ? {} : readValue(body, fromTree(body, tree) ?? {}, violations);
    // A body's shape is a structure, which reads as an object.
    const input = read as Record<string, unknown>;
    return { input, sent: input, violations: violations.found };
  },
  reply(contract: Contract, operation: Operation, { output, requestId }: Success): WireReply {
    const written = operation.output === undefined ? {} : writeValue(operation.output, output, false);
    const result = operation.output === undefined ? '' : elements(operation.output, written);
    const wrapper = operation.facts.resultWrapper;
    const wrapped = wrapper === undefined ? result : element(wrapper, result);
    const metadata = element('ResponseMetadata', element('RequestId', requestId));
    return xml(contract, operation.status, `${operation.name}Response`, wrapped + metadata);
  },
  refuse(contract: Contract, failure: WireFailure, requestId: string): WireReply {
    const code = contract.errorOf(failure.name)?.facts.code ?? failure.name;
    const type = failure.status >= 500 ? 'Receiver' : 'Sender';
    const error =
      element('Type', type) +
      element('Code', escapeXml(code)) +
      element('Message', escapeXml(failure.message));
    return xml(
      contract,
      failure.status,
      'ErrorResponse',
      element('Error', error) + element('RequestId', requestId),
    );
  },
};

/** The form fields of a request; where it came as GET, those of its query. */
function formOf(request: WireRequest): URLSearchParams {
  return request.method === 'POST' && request.body.length > 0
    ? new URLSearchParams(request.body.toString('utf8'))
    : request.query;
}

interface Tree {
  text: string | undefined;
  readonly parts: Map<string, Tree>;
}

/** `Tags.member.1.Key=a` as a tree of its steps. */
function treeOf(form: URLSearchParams): Tree {
  const root: Tree = { text: undefined, parts: new Map() };
  for (const [name, text] of form) {
    let at = root;
    for (const step of name.split('.')) {
      const next = at.parts.get(step) ?? { text: undefined, parts: new Map() };
      at.parts.set(step, next);
      at = next;
    }
    at.text = text;
  }
  return root;
}

/** Brings a tree into the form that a JSON body would have, so that both are read and checked alike. */
function fromTree(shape: Shape, tree: Tree): unknown {
  switch (shape.kind) {
    case 'structure': {
      const out: Record<string, unknown> = {};
      for (const { wire, shape: inner } of shape.members) {
        const part = tree.parts.get(wire);
        if (part !== undefined) out[wire] = fromTree(inner, part);
      }
      return out;
    }
    case 'list': {
      if (tree.text !== undefined) return [];
      const items = shape.flattened ? tree : (tree.parts.get('member') ?? tree);
      return numbered(items).map((item) => fromTree(shape.member, item));
    }
    case 'map': {
      const out = emptyMap();
      for (const entry of numbered(shape.flattened ? tree : (tree.parts.get('entry') ?? tree))) {
        const key = entry.parts.get('key')?.text;
        const value = entry.parts.get('value');
        if (key !== undefined && value !== undefined) out[key] = fromTree(shape.value, value);
      }
      return out;
    }
    default: {
      if (tree.text === undefined) throw new ParseFailure('Unexpected list element termination');
      const value = readText(shape, tree.text);
      return shape.kind === 'timestamp' ? new Date(Number(value)).toISOString() : value;
    }
  }
}

function numbered(tree: Tree): Tree[] {
  const items = [...tree.parts].filter(([step]) => /^\d+$/.test(step));
  return items.sort(([one], [other]) => Number(one) - Number(other)).map(([, item]) => item);
}

function xml(contract: Contract, status: number, root: string, content: string): WireReply {
  const namespace = contract.facts.xmlNamespace;
  const attribute = namespace === undefined ? '' : ` xmlns="${escapeXml(namespace)}"`;
  return {
    status,
    headers: { 'content-type': 'text/xml' },
    body: `<${root}${attribute}>${content}</${root}>`,
  };
}

/** What stands inside the element of a value that was written already. */
function elements(shape: Shape, value: unknown): string {
  if (shape.kind === 'structure') {
    const given = Object(value) as Readonly<Record<string, unknown>>;
    const present = shape.members.filter(({ wire }) => given[wire] !== undefined && given[wire] !== null);
    return present.map(({ wire, shape: inner }) => member(wire, inner, given[wire])).join('');
  }
  if (shape.kind === 'list' && Array.isArray(value))
    return value.map((item) => element('member', elements(shape.member, item))).join('');
  if (shape.kind === 'map') {
    const entries = Object.entries(Object(value));
    return entries.map(([key, item]) => element('entry', entryOf(shape.value, key, item))).join('');
  }
  return escapeXml(String(value));
}

function member(name: string, shape: Shape, value: unknown): string {
  if (shape.kind === 'list' && shape.flattened && Array.isArray(value)) {
    return value.map((item) => element(name, elements(shape.member, item))).join('');
  }
  return element(name, elements(shape, value));
}

function entryOf(shape: Shape, key: string, value: unknown): string {
  return element('key', escapeXml(key)) + element('value', elements(shape, value));
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

function escapeXml(text: string): string {
  // Control characters have no form in XML 1.0 at all: a replacement keeps the document readable.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const printable = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');
  return printable.replace(/[&<>"\r]/g, (letter) => ENTITIES[letter] ?? letter);
}
