import { loadIslands } from './loadIslands';

/** The loader as it stands in a page: what it has to fetch, and when, stands at its element. */
const { files = '', wake = '' } = document.currentScript?.dataset ?? {};
void loadIslands(files.split(' '), wake);
