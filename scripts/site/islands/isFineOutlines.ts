/** Whether an address is that of the file with the finer outlines. */
export const isFineOutlines = (url: URL): boolean => /\/outlines\.\w+\.js$/.test(url.pathname);
