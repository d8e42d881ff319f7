import { differenceCiede2000, wcagContrast } from 'culori';
import type { Finding } from '../operation/Finding';
import { quote } from '../operation/messages/quote';
import { coloursSchema } from './siteSchema';
import { grounds, meanings, meaningWords, themes, type Theme } from './mapColours';

/** What WCAG 1.4.3 asks for text. */
const leastContrast = 4.5;

/** By CIEDE2000. Two colours of thin marks and small type that are nearer to each other are taken for the same. */
const leastDistance = 15;

const distance = differenceCiede2000();

/** A house's colour can be read wherever links stand, and can't be taken for one that means something on the map. */
export function* colourErrors(colours: unknown): Generator<Finding> {
  const { data } = coloursSchema.safeParse(colours);
  if (data === undefined) return;
  for (const theme of themes) yield* faultsOf(data.accent[theme], theme);
}

function* faultsOf(colour: string, theme: Theme): Generator<Finding> {
  const place = { path: ['colours', 'accent', theme], at: 'value' } as const;
  for (const [where, ground] of Object.entries(grounds[theme])) {
    const contrast = wcagContrast(colour, ground);
    if (contrast >= leastContrast) continue;
    const cure = theme === 'light' ? 'a darker' : 'a lighter';
    yield { ...place, message: `${quote(colour)} can't be read on ${where} (${ground}): its contrast is ${roundedDown(contrast)} : 1, and text needs ${leastContrast} : 1; write ${cure} colour` };
    return; // one cure for all grounds
  }
  for (const [name, meant] of Object.entries(meanings[theme])) {
    const far = distance(colour, meant);
    if (far >= leastDistance) continue;
    yield { ...place, message: `${quote(colour)} can be taken for the colour of ${meaningWords[name] ?? name} (${meant}): they are ${roundedDown(far)} apart by CIEDE2000, and ${leastDistance} is the least; write another hue` };
  }
}

/** To one digit, so that what is too little never reads as enough. */
const roundedDown = (value: number): number => Math.floor(value * 10) / 10;
