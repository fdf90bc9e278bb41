/** Not yet in German: what is missing here is read in English. */
export default {};
