/**
 * What the downloaded facts may be used under: the repository's own licence, which covers its `data/` folder. Whoever owns the facts
 * changes it here, for all files, pages and feeds.
 */
export const dataLicence = {
  name: 'MIT License',
  spdx: 'MIT',
  url: 'https://opensource.org/license/mit',
  copyright: 'Copyright (c) 2026 The operation map contributors',
} as const;
