/** The countries that a shape of the picture stands for, by their codes; nothing for a shape that is none. */
export function countriesOf({ dataset: { country, countries } }: SVGElement): readonly string[] | undefined {
  return country === undefined ? countries?.split(' ') : [country];
}
