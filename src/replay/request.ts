import type { Contract } from '../contract/contract.js';
import type { Binding, Operation } from '../contract/operations.js';
import type { Shape } from '../contract/shapes.js';
import type { Incoming } from '../http/engine.js';
import { type Members, membersOf } from './read.js';

/** What of a request its input decides. */
export type Request = Pick<Incoming, 'method' | 'url' | 'body'> & {
  readonly headers: Readonly<Record<string, string>>;
};

/**
 * The request that brings an input.
 * @param input by the names of members, values as JSON bodies have them
 */
export function requestOf({ facts }: Contract, operation: Operation, input: Members): Request {
  const base = `/${facts.service}`;
  switch (facts.protocol) {
    case 'restJson1':
      return restRequestOf(base, operation, input);
    case 'awsQuery': {
      const form = new URLSearchParams({ Action: operation.name, Version: facts.apiVersion });
      for (const { name, wire, shape } of operation.input.members) flatten(form, wire, shape, input[name]);
      return {
        method: 'POST',
        url: `${base}/`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from(form.toString()),
      };
    }
    default:
      return {
        method: 'POST',
        url: `${base}/`,
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `${facts.targetPrefix ?? ''}.${operation.name}`,
        },
        body: bodyOf(operation, input),
      };
  }
}

function restRequestOf(base: string, operation: Operation, input: Members): Request {
  const [place] = operation.places;
  if (place === undefined) throw new Error(`the contract has no path for ${operation.name}`);
  let path = place.path;
  const query = new URLSearchParams(place.literals.map(([name, value]): [string, string] => [name, value]));
  const headers: Record<string, string> = {};
  const left: Record<string, unknown> = { ...input };
  for (const binding of operation.bindings) {
    const value = input[binding.name];
    delete left[binding.name];
    if (value === undefined) continue;
    if (binding.in === 'path')
      path = path.replace(`{${binding.wire}}`, () => labelOf(binding, operation, value));
    else if (binding.in === 'header') putHeaders(headers, binding, value);
    else putQuery(query, binding, value);
  }
  const url = `${base}${path}${query.size === 0 ? '' : `?${query}`}`;
  if (operation.body === undefined) return { method: place.method, url, headers, body: Buffer.alloc(0) };
  return {
    method: place.method,
    url,
    headers: { ...headers, 'content-type': 'application/json' },
    body: bodyOf(operation, left),
  };
}

function labelOf(binding: Binding, { greedy }: Operation, value: unknown): string {
  const text = encodeURIComponent(String(value));
  return greedy.includes(binding.wire) ? text.replaceAll('%2F', '/') : text;
}

function putHeaders(headers: Record<string, string>, { kind, wire }: Binding, value: unknown): void {
  if (kind === 'prefix') {
    for (const [name, item] of Object.entries(membersOf(value))) headers[`${wire}${name}`] = String(item);
  } else {
    headers[wire] = Array.isArray(value) ? value.join(',') : String(value);
  }
}

function putQuery(query: URLSearchParams, { kind, wire }: Binding, value: unknown): void {
  const entries = kind === 'map' ? Object.entries(membersOf(value)) : [[wire, value] as const];
  for (const [name, items] of entries)
    for (const item of Array.isArray(items) ? (items as unknown[]) : [items])
      query.append(name, String(item));
}

/** The members of a body by the names that it has for them; those of a dialect are names already. */
function bodyOf({ body, facts }: Operation, input: Members): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (facts.payload !== undefined) {
    const whole = input[facts.payload];
    return Buffer.from(whole === undefined ? '' : JSON.stringify(whole));
  }
  const wires = new Map(body.kind === 'structure' ? body.members.map(({ name, wire }) => [name, wire]) : []);
  const named = Object.entries(input).map(([name, value]) => [wires.get(name) ?? name, value] as const);
  return Buffer.from(JSON.stringify(Object.fromEntries(named)));
}

/** A value as fields of a form: `Tags.member.1.Key=a`. */
function flatten(form: URLSearchParams, name: string, shape: Shape, value: unknown): void {
  if (value === undefined || value === null) return;
  switch (shape.kind) {
    case 'structure':
      for (const member of shape.members)
        flatten(form, `${name}.${member.wire}`, member.shape, membersOf(value)[member.wire]);
      break;
    case 'list': {
      const items = Array.isArray(value) ? (value as unknown[]) : [];
      if (items.length === 0) form.append(name, '');
      for (const [at, item] of items.entries())
        flatten(form, `${name}${shape.flattened ? '' : '.member'}.${at + 1}`, shape.member, item);
      break;
    }
    case 'map':
      for (const [at, [key, item]] of Object.entries(membersOf(value)).entries()) {
        const entry = `${name}${shape.flattened ? '' : '.entry'}.${at + 1}`;
        form.append(`${entry}.key`, key);
        flatten(form, `${entry}.value`, shape.value, item);
      }
      break;
    default:
      form.append(name, String(value));
  }
}
