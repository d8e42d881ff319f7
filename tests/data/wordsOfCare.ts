/** Words that no page may use of this subject, in either language. */
export const forbiddenTerms: readonly RegExp[] = [
  /child(ren)?['’]?s?[\s-]+porn/i,
  /kiddie|kiddy/i,
  /child sex (tourist|worker|ring)/i,
  /p(a)?edophil\w*[\s-]+ring/i,
  /детск[а-я]*\s+порно/i,
  /порнограф/i,
  /педофилск[а-я]*\s+(мрежа|кръг|ринг)/i,
];

/** What could tell of a victim: an age, or whether it was a boy or a girl. */
export const hintsOfVictims: readonly RegExp[] = [
  /\b(boys?|girls?|toddlers?|infants?|bab(y|ies)|teen\w*)\b/i,
  /years?[\s-]old|\baged?\b|\bunder (\d+|thirteen)\b/i,
  /момче|момич|бебе|тийнейдж/i,
  /годишн|на възраст|под \d+ г/i,
];

/** What could tell of an offender, or of how the site worked and was found. */
export const hintsOfMethod: readonly RegExp[] = [/bracelet|wristband|гривн/i, /dark[\s-]?(web|net)|тъмн[а-я]* (мрежа|интернет|уеб)/i, /63[\s,.\u00a0]?000/, /\bmask(ed|ing)?\b|маск/i];
