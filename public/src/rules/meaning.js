/** Meanings as vectors: what points the same way means nearly the same, however it looks. */

/**
 * How alike two meanings are: the cosine of the angle between them, 1 for the same and 0 for nothing in common.
 * @param {number[]} one
 * @param {number[]} other
 */
export function similarity(one, other) {
  const product = one.reduce((sum, value, index) => sum + value * other[index], 0);
  const lengths = Math.hypot(...one) * Math.hypot(...other);
  return lengths === 0 ? 0 : product / lengths;
}

/**
 * The words whose meanings are nearest to a word's, the nearest first.
 * @param {Record<string, number[]>} meanings By word.
 * @param {string} asked
 * @param {string[]} words Those to choose from.
 * @param {number} [count]
 */
export function nearestWords(meanings, asked, words, count = 1) {
  const near = (word) => similarity(meanings[asked], meanings[word]);
  return words.toSorted((one, other) => near(other) - near(one)).slice(0, count);
}
