/** The oldest browsers that show the picture and every word, and whose scripts are spared an error (docs/browsers.md). */
export const pictureFloor = ['chrome80', 'edge80', 'firefox78', 'safari14.1', 'ios14.5'];

/** The oldest browsers that get the live map: those with popovers. */
export const liveFloor = ['chrome114', 'edge114', 'firefox125', 'safari17', 'ios17'];
