import type { WireFailure } from './common-failures.js';
import type { Contract } from './contract.js';
import { writeValue } from './write.js';

/**
 * The members of an error's JSON body: those of its shape, with what the service's errors all have where the
 * service itself refuses. AWS's front line sends `message` alone.
 */
export function errorBody(
  contract: Contract,
  failure: WireFailure,
  requestId: string,
): Record<string, unknown> {
  const error = contract.errorOf(failure.name);
  const modelled = error?.shape.members.map(({ wire }) => wire) ?? [];
  const usual =
    failure.byService && !modelled.some((name) => name === 'message') ? contract.facts.errorBody : [];
  const names = new Set([...usual, ...modelled]);
  if (names.size === 0) names.add('message');
  const body: Record<string, unknown> = {};
  for (const name of names) {
    if (/^message$/i.test(name)) body[name] = failure.message;
    else if (name === 'Code') body[name] = error?.facts.code ?? failure.name;
    else if (name === 'RequestId') body[name] = requestId;
    else {
      const member = error?.shape.members.find(({ wire }) => wire === name);
      const value = member === undefined ? undefined : failure.members[member.name];
      if (member !== undefined && value !== undefined) body[name] = writeValue(member.shape, value, false);
      else if (member?.required === true) throw new Error(`${failure.name} lacks its member ${name}`);
    }
  }
  return body;
}

/** Members of an error that travel in headers, as `Retry-After` does. */
export function errorHeaders(contract: Contract, failure: WireFailure): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [member, header] of Object.entries(contract.errorOf(failure.name)?.facts.headers ?? {})) {
    const value = failure.members[member];
    if (value !== undefined) headers[header] = String(value);
  }
  return headers;
}
