/** What several rules ask of a plan, found when the first of them asks and kept as long as the plan. */
export function oncePerPlan<Context extends object, Found>(
  find: (context: Context) => Found,
): (context: Context) => Found {
  const found = new WeakMap<Context, { readonly value: Found }>();
  return (context) => {
    const known = found.get(context);
    if (known) return known.value;
    const value = find(context);
    found.set(context, { value });
    return value;
  };
}
