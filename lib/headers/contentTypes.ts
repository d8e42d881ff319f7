/** Files whose type servers don't all know: how their names end, and the type that the contracts promise. */
export const contentTypes: readonly (readonly [ending: string, type: string])[] = [
  ['geojson', 'application/geo+json'],
  ['csv', 'text/csv'],
];
