import sharp from 'sharp';

/** The share of a picture that is as dark as the ink of a country's name: 0 to 1. */
export async function inkOf(picture: Buffer): Promise<number> {
  const { data } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 110).length / data.length;
}
