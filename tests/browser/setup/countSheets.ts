/** How many pages a PDF file has: its page objects stand in it uncompressed. */
export function countSheets(pdf: Uint8Array): number {
  return Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}
