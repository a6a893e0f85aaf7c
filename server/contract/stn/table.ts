/** Every sTN operation. */
export const stnRows = {}
