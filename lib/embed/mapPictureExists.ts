/** Whether the build draws `map.png` for each operation: without it the codes that show a picture are left out. */
export const mapPictureExists = false;
