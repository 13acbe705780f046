import type {
  AdvancedEventSelector,
  AdvancedEventSelectors,
  AdvancedFieldSelector,
} from '../../../openapi/cloudtrail.js';
import type { SelectingCall } from './selectors.js';

const MOST_VALUES = 500;
const OPERATORS = ['Equals', 'StartsWith', 'EndsWith', 'NotEquals', 'NotStartsWith', 'NotEndsWith'] as const;
type Operator = (typeof OPERATORS)[number];

/** What a category's selectors may be made of: each field with its operators and, where they are few, its values. */
interface Category {
  readonly required: readonly string[];
  readonly fields: ReadonlyMap<string, Field>;
}

interface Field {
  readonly operators: readonly Operator[];
  readonly values?: readonly string[];
  /** Whether one operator with one value is all it takes. */
  readonly single?: boolean;
}

const ANY: Field = { operators: OPERATORS };
const FLAG: Field = { operators: ['Equals'], values: ['true', 'false'], single: true };
const WORD: Field = { operators: ['Equals'], single: true };

const CATEGORIES: ReadonlyMap<string, Category> = new Map([
  category('Management', [], {
    readOnly: FLAG,
    eventSource: { operators: ['NotEquals'], values: ['kms.amazonaws.com', 'rdsdata.amazonaws.com'] },
  }),
  category('Data', ['resources.type'], {
    readOnly: FLAG,
    eventName: ANY,
    eventSource: ANY,
    eventType: ANY,
    sessionCredentialFromConsole: { ...FLAG, operators: ['Equals', 'NotEquals'] },
    'userIdentity.arn': ANY,
    'resources.type': WORD,
    'resources.ARN': ANY,
  }),
  category('NetworkActivity', ['eventSource'], {
    eventSource: WORD,
    eventName: ANY,
    errorCode: { operators: ['Equals'], values: ['VpceAccessDenied'], single: true },
    vpcEndpointId: ANY,
  }),
]);

function category(
  word: string,
  required: readonly string[],
  fields: Readonly<Record<string, Field>>,
): [string, Category] {
  return [word, { required, fields: new Map(Object.entries({ eventCategory: WORD, ...fields })) }];
}

/** Reads advanced selectors as they are, or refuses them. */
export function readAdvancedSelectors(
  call: SelectingCall,
  given: AdvancedEventSelectors,
): AdvancedEventSelectors {
  if (given.length === 0) refuse(call, 'At least one advanced event selector must be specified.');
  for (const selector of given) checkSelector(call, selector);
  const values = given.flatMap(({ FieldSelectors }) => FieldSelectors.flatMap(valuesOf));
  if (values.length > MOST_VALUES)
    refuse(call, `The number of values in all conditions cannot exceed ${MOST_VALUES}.`);
  return given;
}

function checkSelector(call: SelectingCall, { FieldSelectors: fields }: AdvancedEventSelector): void {
  const names = fields.map(({ Field: name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) refuse(call, `The field ${twice} must be specified once in a selector.`);
  const named =
    fields.find(({ Field: name }) => name === 'eventCategory') ??
    refuse(call, 'An advanced event selector must have the field eventCategory.');
  const [word = ''] = named.Equals ?? [];
  const wanted =
    CATEGORIES.get(word) ??
    refuse(call, `The eventCategory must equal one of ${[...CATEGORIES.keys()].join(', ')}.`);
  for (const field of fields) checkField(call, word, wanted, field);
  const missing = wanted.required.find((name) => !names.includes(name));
  if (missing !== undefined) refuse(call, `Selectors of ${word} events must have the field ${missing}.`);
}

function checkField(
  call: SelectingCall,
  word: string,
  { fields }: Category,
  given: AdvancedFieldSelector,
): void {
  const { Field: name } = given;
  const field = fields.get(name) ?? refuse(call, `The field ${name} cannot be used with ${word} events.`);
  const used = OPERATORS.filter((operator) => given[operator] !== undefined);
  if (used.length === 0) refuse(call, `The field ${name} must have at least one operator.`);
  const wrong = used.find((operator) => !field.operators.includes(operator));
  if (wrong !== undefined) refuse(call, `The operator ${wrong} cannot be used with the field ${name}.`);
  const values = valuesOf(given);
  if (field.single === true && values.length !== 1) refuse(call, `The field ${name} takes one value.`);
  const odd = values.find((value) => field.values?.includes(value) === false);
  if (odd !== undefined) refuse(call, `Value ${odd} for the field ${name} is invalid.`);
}

function valuesOf(field: AdvancedFieldSelector): readonly string[] {
  return OPERATORS.flatMap((operator) => field[operator] ?? []);
}

function refuse(call: SelectingCall, message: string): never {
  return call.fail('InvalidEventSelectorsException', message);
}
