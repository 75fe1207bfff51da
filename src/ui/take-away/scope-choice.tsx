interface ScopeChoiceProps<Scope extends string> {
  readonly legend: string;
  readonly scopes: readonly Scope[];
  readonly chosen: Scope;
  readonly nameOf: (scope: Scope) => string;
  readonly onChoose: (scope: Scope) => void;
}

/** How much of the atlas is taken away: a part, or the whole. */
export function ScopeChoice<Scope extends string>(props: ScopeChoiceProps<Scope>) {
  const { legend, scopes, chosen, nameOf, onChoose } = props;
  return (
    <fieldset className="scope-choice">
      <legend>{legend}</legend>
      {scopes.map((scope) => (
        <label key={scope}>
          <input
            type="radio"
            name="scope"
            checked={scope === chosen}
            onChange={() => onChoose(scope)}
          />
          {nameOf(scope)}
        </label>
      ))}
    </fieldset>
  );
}
