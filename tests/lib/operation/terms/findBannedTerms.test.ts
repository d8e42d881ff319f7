import { describe, expect, it } from 'vitest';
import { findBannedTerms } from '../../../../lib/operation/terms/findBannedTerms';

const material = 'child sexual abuse material';
const exploited = 'sexually exploited child';
const exploitation = 'sexual exploitation of children';
const abuse = 'sexual abuse of a child';
const offenders = 'group of child sex offenders';
const travel = 'sexual exploitation of children in travel and tourism';
const материали = 'материали със сексуално насилие над деца';
const експлоатация = 'сексуална експлоатация на деца';
const извършители = 'група извършители на сексуални престъпления срещу деца';
const насилие = 'сексуално насилие над дете';
const пътуване = 'сексуална експлоатация на деца при пътуване и туризъм';

describe('findBannedTerms', () => {
  it.each([
    ['child pornography', material],
    ['Child Porn', material],
    ['CHILD-PORNOGRAPHY', material],
    ['child\u00a0pornography', material],
    ['child\u202fporn', material],
    ['child\u2011porn', material],
    ['child\npornography', material],
    ['child-\n  pornography', material],
    ['childporn', material],
    ['child por\u00adnography', material],
    ['children’s pornography', material],
    ["children's porn", material],
    ['kid porn', material],
    ['kiddie porn', material],
    ['kiddy-porn', material],
    ['underage porn', material],
    ['under-age pornography', material],
    ['pornography involving children', material],
    ['pornographic images of young children', material],
    ['child prostitute', exploited],
    ['child prostitutes', exploited],
    ['teenage prostitute', exploited],
    ['child sex worker', exploited],
    ['child prostitution', exploitation],
    ['prostitution of children', exploitation],
    ['sex with a child', abuse],
    ['sex with children', abuse],
    ['sex with an underage girl', abuse],
    ['sex with minors', abuse],
    ['underage sex', abuse],
    ['paedophile ring', offenders],
    ['pedophile rings', offenders],
    ['pædophile network', offenders],
    ['pedophilia ring', offenders],
    ['ring of paedophiles', offenders],
    ['child sex ring', offenders],
    ['child sex tourism', travel],
    ['child sex tourists', travel],
  ])('finds %j', (term, instead) => {
    expect(findBannedTerms(`It was ${term}, they said.`)).toEqual([{ term, start: 7, instead }]);
  });

  it.each([
    ['детска порнография', материали],
    ['Детската порнография', материали],
    ['ДЕТСКА ПОРНОГРАФИЯТА', материали],
    ['детски порнографски материали', материали],
    ['детските порнографски снимки', материали],
    ['детско порно', материали],
    ['детско-порно', материали],
    ['детското\u00a0порно', материали],
    ['детскопорнографски', материали],
    ['детска\nпорнография', материали],
    ['де\u00adтска порнография', материали],
    ['порнография с деца', материали],
    ['порнографски материали с малолетни', материали],
    ['порнография с участието на непълнолетни', материали],
    ['детска проституция', експлоатация],
    ['детската проституция', експлоатация],
    ['малолетни проститутки', експлоатация],
    ['педофилска мрежа', извършители],
    ['педофилската мрежа', извършители],
    ['педофилски мрежи', извършители],
    ['педофилският ринг', извършители],
    ['педофилски кръгове', извършители],
    ['мрежа от педофили', извършители],
    ['секс с дете', насилие],
    ['секс с деца', насилие],
    ['секса с децата', насилие],
    ['секс със малолетно момиче', насилие],
    ['детски секс туризъм', пътуване],
    ['секстуризъм с деца', пътуване],
  ])('finds %j', (term, instead) => {
    expect(findBannedTerms(`Това е ${term}, казват те.`)).toEqual([{ term, start: 7, instead }]);
  });

  it('finds a letter that is typed as two', () => {
    // и with a combining breve instead of й.
    const [found] = findBannedTerms('Групи\u0306ка: педофилски\u0306 ринг.');
    expect(found).toEqual({ term: 'педофилски\u0306 ринг', start: 10, instead: извършители });
  });

  it('finds every term, in both languages, in order', () => {
    const text = 'Child porn („детско порно“) and a paedophile ring';
    expect(findBannedTerms(text).map(({ term, start }) => [term, start])).toEqual([['Child porn', 0], ['детско порно', 13], ['paedophile ring', 34]]);
  });

  it.each([
    'child sexual abuse material',
    'child sex offender',
    'International police operation busts child sex abuse ring with Bulgaria-based server',
    'sexual exploitation of children',
    'the sex of the child is not told',
    'a ring of servers',
    'children; pornography laws',
    'National Center for Missing & Exploited Children',
    'Crimes Against Children unit',
    'материали със сексуално насилие над деца',
    'детски права, детско порционно хранене',
    'сексуално насилие над дете',
    'Отдел „Киберпрестъпност“',
    'сексология с детайли',
    '',
  ])('lets %j be', (text) => {
    expect(findBannedTerms(text)).toEqual([]);
  });
});
