declare const brand: unique symbol;
/** A string that names one kind of thing only, so that ids of two kinds cannot be mixed up. */
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type PlaceId = Id<'place'>;
export type ZoneId = Id<'zone'>;
export type BeltId = Id<'belt'>;
export type CategoryId = Id<'category'>;
export type CorridorId = Id<'corridor'>;
export type IndicatorId = Id<'indicator'>;
export type SourceId = Id<'source'>;
export type NoteId = Id<'note'>;
export type CaseId = Id<'case'>;
