import type { Term } from './Term';

// The endings of an adjective and of a noun are many, and each of them can carry an article: a stem and any letters cover them all.
const childish = '(?:детск|малолетн|непълнолетн)\\p{L}*';
const children = '(?:дете(?:то)?|деца(?:та)?|момичета?(?:та)?|момиче(?:то)?|момчета?(?:та)?|момче(?:то)?|(?:малолетн|непълнолетн)\\p{L}*)';
const ring = '(?:мреж|ринг|кръг|кръж|банд|груп|шайк)\\p{L}*';

/** Bulgarian terms that make the abuse of a child sound like a child's own doing, like sex or like entertainment. */
export const bulgarianTerms: readonly Term[] = [
  { words: `${childish} ?порно\\p{L}*(?: (?:материал|филм|клип|снимк|сайт|видео|изображени)\\p{L}*)?`, instead: 'материали със сексуално насилие над деца' },
  { words: `порно\\p{L}*(?: \\p{L}+){0,3} ${children}`, instead: 'материали със сексуално насилие над деца' },
  { words: `${childish} проститу\\p{L}*`, instead: 'сексуална експлоатация на деца' },
  { words: `проституи\\p{L}* ${children}`, instead: 'сексуално експлоатирани деца' },
  { words: `педофилск\\p{L}* ${ring}`, instead: 'група извършители на сексуални престъпления срещу деца' },
  { words: `${ring} (?:от|на|с) педофил\\p{L}*`, instead: 'група извършители на сексуални престъпления срещу деца' },
  { words: `секс\\p{L}{0,2} с(?:ъс)?(?: \\p{L}+){0,2} ${children}`, instead: 'сексуално насилие над дете' },
  { words: `детск\\p{L}* секс ?турис?\\p{L}*`, instead: 'сексуална експлоатация на деца при пътуване и туризъм' },
  { words: `секс ?тури\\p{L}* с(?:ъс)?(?: \\p{L}+){0,2} ${children}`, instead: 'сексуална експлоатация на деца при пътуване и туризъм' },
];
