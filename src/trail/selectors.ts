/** A basic selector, as PutEventSelectors takes it; data resources choose nothing, since Chimepost has no data events. */
export interface BasicEventSelector {
  readonly ReadWriteType?: string | undefined;
  readonly IncludeManagementEvents?: boolean | undefined;
  readonly ExcludeManagementEventSources?: readonly string[] | undefined;
}

/** One condition of an advanced selector: every operator that is given must hold. */
export interface FieldSelector {
  readonly Field?: string | undefined;
  readonly Equals?: readonly string[] | undefined;
  readonly NotEquals?: readonly string[] | undefined;
  readonly StartsWith?: readonly string[] | undefined;
  readonly NotStartsWith?: readonly string[] | undefined;
  readonly EndsWith?: readonly string[] | undefined;
  readonly NotEndsWith?: readonly string[] | undefined;
}

/** An advanced selector: all of its conditions must hold. */
export interface AdvancedEventSelector {
  readonly Name?: string | undefined;
  readonly FieldSelectors?: readonly FieldSelector[] | undefined;
}

/** Which records a trail takes: those that any selector takes, in the form of GetEventSelectors. */
export interface EventSelectors {
  readonly EventSelectors?: readonly BasicEventSelector[] | undefined;
  readonly AdvancedEventSelectors?: readonly AdvancedEventSelector[] | undefined;
}

type EventRecord = Readonly<Record<string, unknown>>;

/**
 * Whether a trail with these selectors takes a record. Without selectors it takes every one; an empty list
 * takes none, as on AWS a trail without management events.
 */
export function wantsRecord(selectors: EventSelectors | undefined, record: EventRecord): boolean {
  const { AdvancedEventSelectors: advanced, EventSelectors: basic } = selectors ?? {};
  if (advanced === undefined && basic === undefined) return true;
  return (
    (advanced ?? []).some((selector) => advancedTakes(selector, record)) ||
    (basic ?? []).some((selector) => basicTakes(selector, record))
  );
}

function basicTakes(selector: BasicEventSelector, record: EventRecord): boolean {
  // What a basic selector leaves out means all management events.
  if (selector.IncludeManagementEvents === false || categoryOf(record) !== 'Management') return false;
  if (selector.ReadWriteType === 'ReadOnly' && !isReadOnly(record)) return false;
  if (selector.ReadWriteType === 'WriteOnly' && isReadOnly(record)) return false;
  return !(selector.ExcludeManagementEventSources ?? []).some((source) => source === record.eventSource);
}

function advancedTakes({ FieldSelectors }: AdvancedEventSelector, record: EventRecord): boolean {
  return (FieldSelectors ?? []).every((condition) =>
    holds(condition, fieldOf(record, condition.Field ?? '')),
  );
}

/** Within one operator any value will do (for a negated one: none may); all operators must hold. */
function holds(condition: FieldSelector, value: string | undefined): boolean {
  const any = (
    values: readonly string[] | undefined,
    matches: (value: string, wanted: string) => boolean,
  ): boolean | undefined =>
    values === undefined ? undefined : values.some((wanted) => value !== undefined && matches(value, wanted));
  const same = (text: string, wanted: string): boolean => text === wanted;
  const starts = (text: string, wanted: string): boolean => text.startsWith(wanted);
  const ends = (text: string, wanted: string): boolean => text.endsWith(wanted);
  return (
    any(condition.Equals, same) !== false &&
    any(condition.NotEquals, same) !== true &&
    any(condition.StartsWith, starts) !== false &&
    any(condition.NotStartsWith, starts) !== true &&
    any(condition.EndsWith, ends) !== false &&
    any(condition.NotEndsWith, ends) !== true
  );
}

/** What a field of an advanced selector is in a record; undefined where the record has no such field. */
function fieldOf(record: EventRecord, field: string): string | undefined {
  switch (field) {
    case 'eventCategory':
      return categoryOf(record);
    case 'readOnly':
      return String(isReadOnly(record));
    case 'sessionCredentialFromConsole':
      // Records name it only where it is true; a condition may ask for "false".
      return String(record.sessionCredentialFromConsole === 'true');
    case 'userIdentity.arn':
      return textOf((record.userIdentity as EventRecord | null | undefined)?.arn);
    default:
      return Object.hasOwn(record, field) ? textOf(record[field]) : undefined;
  }
}

/** Records before version 1.08 name no category: they are management events. */
function categoryOf(record: EventRecord): string {
  return textOf(record.eventCategory) ?? 'Management';
}

function isReadOnly(record: EventRecord): boolean {
  return record.readOnly === true || record.readOnly === 'true';
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
