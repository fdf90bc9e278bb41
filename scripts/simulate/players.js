import { marked, sand, threatened } from "./dangers.js";
import { crowded, nearest, open } from "./senses.js";
import { flee, inwards, keepReach, offEdge, roundWalls, sum, towards } from "./ways.js";

const still = { x: 0, y: 0, attack: false, dodge: false };

/** Never touches anything. */
function standing() {
  return still;
}

/** Stands and holds the sword's button. */
function swinging() {
  return { ...still, attack: true };
}

/** Runs from foes and towards experience, and lets the skills do the work. */
function kiting(run) {
  const away = flee(run, 130);
  const gem = towards(run.hero, open(run, nearest(run.hero, run.pickups, 400)), 0.7);
  return { ...sum(away, gem, inwards(run)), attack: crowded(run, 100) > 0, dodge: crowded(run, 60) >= 3 };
}

/** Walks at the nearest foe with the button held; sees danger late, and dodges only when it hurts already. */
function beginning(run) {
  const { hero } = run;
  const gem = hero.hp > 40 ? towards(hero, open(run, nearest(hero, run.pickups, 160)), 0.5) : null;
  const away = hero.hp < 35 || crowded(run, 110) >= 5 ? flee(run, 200) : null;
  const foe = away ? null : towards(hero, open(run, nearest(hero, run.foes, 900)), 1);
  return { ...sum(foe, gem, away, inwards(run)), attack: true, dodge: crowded(run, 55) >= 4 };
}

/** Knows the reach of the sword, steps back from crowds, and dodges what is announced. */
function fighting(run) {
  const { hero } = run;
  const close = crowded(run, 120);
  const limit = hero.hp > 60 ? 6 : 3;
  const danger = threatened(run);
  const gem = towards(hero, open(run, nearest(hero, run.pickups, close > 2 ? 120 : 450)), 0.8);
  const worthy = run.pickups.filter(({ kind }) => kind !== "exp" && kind !== "coin");
  const heart = towards(hero, open(run, nearest(hero, worthy, 900)), 1);
  const target = open(run, nearest(hero, run.foes, 700));
  const space = target ? keepReach(hero, target) : null;
  const away = close > limit ? flee(run, 260) : flee(run, 75);
  const ground = marked(run) ?? sand(run);
  const wish = sum(
    away,
    close > limit ? null : space,
    gem,
    heart,
    danger,
    ground?.way,
    inwards(run),
    offEdge(run),
  );
  const { way, turned } = roundWalls(run, wish);
  return { ...way, attack: true, dodge: Boolean(danger) || Boolean(ground?.late) || (turned && close > 2) };
}

/** Who plays: how, and how many seconds pass between two decisions. */
export const players = {
  standing: { decide: standing, reaction: 1 },
  swinging: { decide: swinging, reaction: 1 },
  kiter: { decide: kiting, reaction: 0.15 },
  beginner: { decide: beginning, reaction: 0.35 },
  fighter: { decide: fighting, reaction: 0.1 },
};
