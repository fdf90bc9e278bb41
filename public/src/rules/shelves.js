/**
 * Finds room for pictures in a square: those that stay stand on shelves from its top down, those that are lent room
 * hang on shelves from its bottom up until all of them are taken away at once.
 * @typedef {{width: number, height: number}} Size
 * @param {number} side Of the square.
 * @param {number} gap Left free around each picture.
 */
export function createShelves(side, gap) {
  const empty = { x: 0, y: 0, height: 0 };
  let top = empty;
  let bottom = empty;

  /** The last shelf of an edge once a picture is on it. */
  function shelfWith({ width, height }, { x, y, height: high }, opposite) {
    const isFull = x + width > side;
    const shelf = isFull ? { x: 0, y: y + high, height } : { x, y, height: Math.max(high, height) };
    if (width > side || shelf.y + shelf.height + opposite.y + opposite.height > side)
      throw new Error(`No room is left for a picture of ${width} x ${height}`);
    return shelf;
  }

  const withGap = ({ width, height }) => ({ width: width + 2 * gap, height: height + 2 * gap });

  return {
    /** Where a picture that stays has its upper left corner. @param {Size} picture */
    keep(picture) {
      const size = withGap(picture);
      const { x, y, height } = shelfWith(size, top, bottom);
      top = { x: x + size.width, y, height };
      return { x: x + gap, y: y + gap };
    },
    /** Where a picture has its upper left corner until `clear`. @param {Size} picture */
    lend(picture) {
      const size = withGap(picture);
      const { x, y, height } = shelfWith(size, bottom, top);
      bottom = { x: x + size.width, y, height };
      return { x: x + gap, y: side - y - size.height + gap };
    },
    /** Takes away all that was lent room. */
    clear() {
      bottom = empty;
    },
  };
}
