/** What a SAML assertion says, whoever signed it. */
export interface Assertion {
  readonly id: string | undefined;
  readonly issuer: string;
  readonly subject: string;
  /** `persistent`, `transient`, or a whole URI where it is none of SAML's own formats. */
  readonly subjectType: string;
  /** Where the assertion was sent to. */
  readonly audience: string;
  readonly sessionName: string | undefined;
  readonly sourceIdentity: string | undefined;
  readonly roles: readonly string[];
  /** Seconds that the session is to last. */
  readonly duration: number | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

const ATTRIBUTES = 'https://aws.amazon.com/SAML/Attributes/';
const FORMATS = 'urn:oasis:names:tc:SAML:2.0:nameid-format:';

/**
 * Reads a SAML response, leniently: it looks for the elements it knows, wherever they stand, and checks no
 * signature, no time and no audience. Encrypted assertions cannot be read.
 * @returns undefined where the text is not base64 of anything with an assertion in it
 */
export function readAssertion(base64: string): Assertion | undefined {
  const xml = Buffer.from(base64, 'base64').toString('utf8');
  const assertion = openingOf(xml, 'Assertion');
  if (assertion === undefined) return undefined;
  const attributes = attributesOf(xml);
  const [sessionName] = attributes.get(`${ATTRIBUTES}RoleSessionName`) ?? [];
  const [sourceIdentity] = attributes.get(`${ATTRIBUTES}SourceIdentity`) ?? [];
  const duration = Number(attributes.get(`${ATTRIBUTES}SessionDuration`)?.[0]);
  const format = valueIn(openingOf(xml, 'NameID') ?? '', 'Format') ?? '';
  const tag = `${ATTRIBUTES}PrincipalTag:`;
  const tags = [...attributes].flatMap(([name, [value = '']]) =>
    name.startsWith(tag) ? [[name.slice(tag.length), value] as const] : [],
  );
  return {
    id: valueIn(assertion, 'ID'),
    issuer: textOf(xml, 'Issuer') ?? '',
    subject: textOf(xml, 'NameID') ?? '',
    subjectType: format.startsWith(FORMATS) ? format.slice(FORMATS.length) : format,
    audience: valueIn(openingOf(xml, 'SubjectConfirmationData') ?? '', 'Recipient') ?? '',
    sessionName,
    sourceIdentity,
    roles: attributes.get(`${ATTRIBUTES}Role`) ?? [],
    duration: Number.isInteger(duration) ? duration : undefined,
    tags: Object.fromEntries(tags),
  };
}

/** The values of each attribute by its name. */
function attributesOf(xml: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  // Split where each one begins: what follows, up to its end, is its own.
  for (const part of xml.split(/<(?:[\w-]+:)?Attribute(?=\s)/).slice(1)) {
    const [own = ''] = part.split(/<\/(?:[\w-]+:)?Attribute>/, 1);
    const name = valueIn(own.slice(0, own.indexOf('>')), 'Name');
    const values = own.split(/<(?:[\w-]+:)?AttributeValue\b/).slice(1);
    const texts = values.map((value) =>
      unescaped(value.slice(value.indexOf('>') + 1).split('<', 1)[0] ?? ''),
    );
    if (name !== undefined) found.set(name, texts);
  }
  return found;
}

/** An element's opening tag, the first of that name. */
function openingOf(xml: string, name: string): string | undefined {
  const start = xml.search(new RegExp(`<(?:[\\w-]+:)?${name}[\\s>/]`));
  return start < 0 ? undefined : xml.slice(start, xml.indexOf('>', start));
}

function textOf(xml: string, name: string): string | undefined {
  const opening = openingOf(xml, name);
  if (opening === undefined) return undefined;
  const start = xml.indexOf(opening) + opening.length + 1;
  return unescaped(xml.slice(start).split('<', 1)[0] ?? '').trim();
}

/** The value of an XML attribute in an opening tag. */
function valueIn(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : unescaped(value);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (whole, numeric: string | undefined, name: string) => {
    if (numeric === undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const code = Number.parseInt(name, numeric === '#x' ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
