/**
 * Deaths and operations of twelve hospitals (cardiac surgery in babies): the example "Surgical: institutional ranking"
 * of the BUGS manuals (Spiegelhalter, Thomas, Best and Gilks, BUGS Examples Volume 1).
 */
const operations = [47, 148, 119, 810, 211, 196, 148, 215, 207, 97, 256, 360];
const deaths = [0, 18, 8, 46, 8, 13, 9, 31, 14, 8, 29, 24];

export const hospitals = operations.map((trials, index) => ({ trials, successes: deaths[index] ?? 0 }));
