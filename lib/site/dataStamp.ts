import stamp from '../../generated/data-stamp.json';

/** When a data file was last saved while an editor works; pages that import it are shown anew by the dev server on each save. */
export const dataStamp: string = stamp.saved;
