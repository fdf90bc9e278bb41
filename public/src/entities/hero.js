/** The Cache Runner, as seen: body, sword, the images a dodge leaves behind. */
import { stamp, stampBar, tints } from "../systems/brush.js";
import { settings } from "../systems/settings.js";
import { createAfterimages } from "./afterimages.js";
import { drawSword, drawTrail, isBehind } from "./sword.js";

const BODY = "bean";
const BLINK_RATE = 40;
const FALL_TIME = 1;
const LOW = 0.3;
const RIM = [
  [-3, 0],
  [3, 0],
  [0, -3],
  [0, 3],
];

const easeOut = (share) => 1 - (1 - share) ** 3;

/** How the body is bent, at a moment of its walk, its breath, its swing or its fall. */
function poseOf(hero, { clock, left, fallen }) {
  const stride = hero.moving && !hero.dodge ? Math.sin(clock * 15) : 0;
  const breath = hero.moving ? 0 : Math.sin(clock * 3.4) * 0.025;
  const stretch = hero.dodge ? 0.22 : 0;
  const strike = hero.swing ? Math.max(0, 1 - hero.swing.time / 0.12) * 0.14 : 0;
  const fall = easeOut(Math.min(1, fallen / FALL_TIME));
  return {
    scaleX: 1 + stride * 0.04 - breath + stretch + strike + fall * 0.2,
    scaleY: 1 - stride * 0.05 + breath - stretch * 0.8 - strike - fall * 0.35,
    angle: stride * 0.06 + (hero.dodge ? hero.dodge.x * 0.3 : 0) + fall * (left ? 1.2 : -1.2),
    lift: Math.abs(stride) * 5,
  };
}

/** Draws the body at its feet, with the rim of light by which it is seen at a glance, green on green. */
function drawBody(hero, x, y, how, clock) {
  const isBlinking = hero.invulnerable > 0 && !hero.dodge && hero.hp > 0;
  const isFaint = isBlinking && (settings.reducedMotion || Math.sin(clock * BLINK_RATE) > 0.2);
  for (const [dx, dy] of RIM) stamp(`flash-${BODY}`, x + dx, y + dy, how);
  stamp(BODY, x, y, { ...how, opacity: isFaint ? 0.45 : 1 });
  if (hero.dodge) stamp(`flash-${BODY}`, x, y, { ...how, tint: tints.ice, opacity: 0.5 });
}

/**
 * Makes the view of a run's hero. What is drawn runs a little ahead of the run, which moves in fixed steps.
 * @param {import("../rules/run/types.js").Run} run
 */
export function createHeroView(run) {
  const { hero } = run;
  const place = { x: hero.x, y: hero.y };
  const images = createAfterimages(BODY);
  const moment = { clock: 0, left: false, fallen: 0 };
  const isDead = () => run.state === "dead";
  const feet = () => place.y + hero.radius * 0.9;

  /** Where and how the body is drawn now. */
  function body() {
    const { lift, ...pose } = poseOf(hero, moment);
    return { x: place.x, y: feet() - lift, lift, how: { ...pose, anchor: "feet", flip: moment.left } };
  }

  return {
    /** Where the hero is seen; the camera follows it. */
    place,
    /** The depth at which the hero stands; whoever fell lies before the crowd. */
    get y() {
      return feet() + (isDead() ? 200 : 0);
    },
    /** @param {number} dt Game time. */
    update(dt) {
      moment.clock += dt;
      if (isDead()) moment.fallen += dt;
      if (Math.abs(hero.facing.x) > 0.15) moment.left = hero.facing.x < 0;
      const ahead = run.state === "playing" ? run.ahead : 0;
      place.x = hero.x + hero.vx * ahead;
      place.y = hero.y + hero.vy * ahead;
      const { x, y, how } = body();
      images.update(dt, hero.dodge && { x, y, angle: how.angle, flip: how.flip });
    },
    drawGround() {
      // A pool of light keeps the hero in sight in any crowd.
      stamp("soft-dot", place.x, feet() - 8, { scaleX: 2.5, scaleY: 1.7, tint: tints.ice, opacity: 0.4 });
      stamp("shadow", place.x, feet() - 1, { scale: 0.8 });
    },
    draw() {
      const { x, y, lift, how } = body();
      const hand = { ...place, left: moment.left, clock: moment.clock, lift };
      images.draw();
      if (!isDead() && isBehind(hero.swing)) drawSword(hero.swing, hand);
      drawBody(hero, x, y, how, moment.clock);
      if (!isDead() && !isBehind(hero.swing)) drawSword(hero.swing, hand);
    },
    /** Draws the hero faintly over whoever stands before it. */
    drawThrough() {
      const { x, y, how } = body();
      stamp(BODY, x, y, { ...how, opacity: 0.6 });
    },
    drawAir() {
      if (hero.swing) drawTrail(hero.swing, place);
      if (hero.hp >= hero.maxHp || isDead()) return;
      const share = hero.hp / hero.maxHp;
      stampBar(place.x, feet() + 12, 46, share, share < LOW ? tints.rose : tints.pink);
    },
  };
}
