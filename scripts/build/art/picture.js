import { palette } from "../../../public/src/content/palette.js";

const outlineWidth = 4;

function bytes(colour, alpha) {
  const value = Number.parseInt(palette[colour].slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255, Math.round(alpha * 255)];
}

/** A rectangle of RGBA pixels on which shapes are painted with hard edges, in colours of the palette. */
export class Picture {
  constructor(width, height) {
    this.width = width;
    this.height = height;
    this.data = Buffer.alloc(width * height * 4);
  }

  /** Colours every pixel whose centre lies inside the shape. */
  paint(shape, colour, alpha = 1) {
    const rgba = bytes(colour, alpha);
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) {
        if (shape(x + 0.5, y + 0.5) < 0) this.data.set(rgba, (y * this.width + x) * 4);
      }
    }
    return this;
  }

  /** Colours the shape with the outline that all objects have around it. */
  object(shape, colour, width = outlineWidth) {
    return this.paint((x, y) => shape(x, y) - width, "ink").paint(shape, colour);
  }

  /** Paints light or shade that must not leave the shape. */
  inside(shape, detail, colour) {
    return this.paint((x, y) => Math.max(shape(x, y), detail(x, y)), colour);
  }

  /** Lays another picture over this one. */
  add(other, left = 0, top = 0) {
    for (let y = 0; y < other.height; y++) {
      for (let x = 0; x < other.width; x++) {
        const from = (y * other.width + x) * 4;
        if (other.data[from + 3] === 0) continue;
        this.data.set(other.data.subarray(from, from + 4), ((y + top) * this.width + x + left) * 4);
      }
    }
    return this;
  }
}

/** Draws a picture in one call. */
export function draw(width, height, paint) {
  const picture = new Picture(width, height);
  paint(picture);
  return picture;
}

/** Stands pictures of one size side by side, as the frames of an animation. */
export function strip(pictures) {
  const [{ width, height }] = pictures;
  const sheet = new Picture(width * pictures.length, height);
  for (const [index, picture] of pictures.entries()) sheet.add(picture, index * width, 0);
  return { image: sheet, frames: pictures.length };
}
