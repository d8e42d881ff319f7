import { addPrintSheet } from './addPrintSheet';
import { loadIslands } from './loadIslands';

/** The loader as it stands in a page: what it has to fetch, and when, stands at its element. */
document.querySelector('.embed-list')?.removeAttribute('open'); // open for browsers without scripts that open no list for a link into it
const { files = '', wake = '', print = '' } = document.currentScript?.dataset ?? {};
void addPrintSheet(print);
if (files) void loadIslands(files.split(' '), wake);
