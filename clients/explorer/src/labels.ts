/** A label where it would be drawn. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Chooses a place for each label, the first ones first, so that none lies upon another; null for a
 * label that has no free place.
 */
export function placed(labels: readonly (readonly Box[])[], taken: readonly Box[] = []): (Box | null)[] {
  const used = [...taken];
  return labels.map((places) => {
    const free = places.find((place) => !used.some((other) => overlap(place, other))) ?? null;
    if (free) {
      used.push(free);
    }
    return free;
  });
}

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** About how wide a text is; to measure it would cost a layout of the page. */
export const widthOf = (text: string, fontSize: number) => text.length * fontSize * 0.56;

export const shortened = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
