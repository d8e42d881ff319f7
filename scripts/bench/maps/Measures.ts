/** An agency that has a place on the map: whose it is, if a country's, and in which it sits; countries by their codes. */
export type ExpectedAgency = { readonly id: string; readonly country?: string | undefined; readonly land: string };
/** What a map must show: those agencies, and the participants. */
export type Expected = { readonly agencies: readonly ExpectedAgency[]; readonly countries: readonly string[] };

/** What is wrong with a drawn map, each fault in a few words, and what can be told in a number. Lengths in CSS pixels. */
export type Measures = {
  /** The stage, and how many pictures it shows. */
  readonly width: number;
  readonly height: number;
  readonly pictures: number;
  readonly withoutMark: readonly string[];
  /** Marks that stand for agencies of two countries. */
  readonly mixedMarks: readonly string[];
  /** Marks of several agencies. */
  readonly gathered: readonly string[];
  readonly marksOnMarks: readonly string[];
  /** Between the middles of any two marks; left out where there are fewer. */
  readonly leastDistance?: number;
  /** Pictures on which some marks have a name and others a number alone. */
  readonly mixedLabels: readonly string[];
  /** Participants that have neither a name nor a code on the map. */
  readonly unnamed: readonly string[];
  readonly coded: readonly string[];
  readonly namesOnNames: readonly string[];
  readonly namesOnMarks: readonly string[];
  readonly namesOnRings: readonly string[];
  readonly namesOnLeaders: readonly string[];
  readonly leadersCrossing: readonly string[];
  readonly longestLeader: number;
  /** Countries' leaders that end on no land of theirs. */
  readonly leadersAstray: readonly string[];
  /** Names without a leader that lie on another participant's land, or within 5 px of it. */
  readonly onOthers: readonly string[];
  /** Names without a leader that lie on unlit land for more than 17 % of their box. */
  readonly onUnlit: readonly string[];
  /** Names without a leader around which another land is met before their own. */
  readonly othersFirst: readonly string[];
  /** Middles of outlines, rings, names and marks at which a press opens something else. */
  readonly presses: readonly string[];
  /** Participants whose mainland is not all to be seen on the picture that names them. */
  readonly cutOff: readonly string[];
  /** Of the pictures' area, in percent, what is sea from edge to edge, without a name or a mark. */
  readonly seaMargins: number;
};
