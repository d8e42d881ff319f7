/** Waits until the page's `load` has fired: what is fetched before would hold it up, and some hosts start a frame anew whose `load` is late. */
export async function afterLoad(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}
