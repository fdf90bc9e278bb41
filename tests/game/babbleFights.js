import { babble } from "../../public/src/content/bosses/babble.js";
import { skills } from "../../public/src/content/skills.js";
import { createDungeon } from "../../public/src/rules/dungeon/dungeon.js";
import { mapOf, newcomer, rowOf, spend } from "./dungeons.js";

const COLUMNS = 23;
const ROWS = 13;
const wall = "#".repeat(COLUMNS);
const line = (letter) => `#${".".repeat(10)}${letter}${".".repeat(10)}#`;
const HALL = [
  wall,
  ...Array.from({ length: ROWS - 2 }, (_, y) => line(y === 3 ? "B" : y === 9 ? "S" : ".")),
  wall,
];

/** A dungeon that is only the Babble's hall, for a player who has all three skills, improved. */
export function babbleFight({ seed = 1 } = {}) {
  const row = rowOf({
    skills: { swordBeam: skills.cacheBeam, shuriken: skills.hashShuriken, shieldAura: skills.shieldAura },
    rooms: { hall: { area: [0, 0, COLUMNS, ROWS] } },
    boss: { ...babble, point: "boss", hall: "hall" },
  });
  const all = { swordBeam: true, shuriken: true, shieldAura: true };
  return createDungeon({
    row,
    map: mapOf(HALL),
    seed,
    player: newcomer({ skillUnlocked: all, embeddings: all }),
  });
}

/** A fight in which it has asked and split, with a hero whom nothing hurts and who has no skills. */
export function asked(options) {
  const dungeon = babbleFight(options);
  dungeon.skills = [];
  spend(dungeon, 0.1);
  dungeon.hero.invulnerable = 1e6;
  for (let step = 0; step < 3600 && dungeon.boss.copies.length === 0; step += 1) spend(dungeon, 1 / 60);
  return dungeon;
}

/** The copies that do not mean it. */
export const falseOnes = ({ boss }) => boss.copies.filter(({ isTrue }) => !isTrue);
/** A blow of some kind. */
export const blow = (kind) => ({ kind, angle: 0, damage: 10 });
