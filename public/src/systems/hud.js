/** What the player must know in a fight, around the edges of the view. Light DOM: crisp, scalable, read by tests. */
import { clock, figure, fill, loadText } from "../text/load.js";
import { createHudLife, createWriter, icon } from "./hudLife.js";
import { el, overlay } from "./ui/dom.js";

const ICON_SIZE = 28;

const { hud: text } = await loadText("ui");

function build(life) {
  const parts = {
    exp: el("i"),
    level: el("b", { class: "hud-level" }),
    score: el("b"),
    kills: el("b"),
    coins: el("b"),
    time: el("b", { class: "hud-time" }),
    wave: el("span", { class: "hud-wave" }),
    skills: el("div", { class: "hud-skills" }),
  };
  const root = el(
    "div",
    { class: "hud" },
    life.vignette,
    el("div", { class: "hud-exp" }, parts.exp),
    el(
      "div",
      { class: "hud-left" },
      ...life.bars,
      el(
        "div",
        { class: "hud-row" },
        parts.level,
        icon("icon-trophy", 22),
        parts.score,
        icon("icon-swords", 22),
        parts.kills,
        icon("coin", 22),
        parts.coins,
      ),
      parts.skills,
    ),
    el("div", { class: "hud-clock" }, parts.time, parts.wave),
  );
  return { root, ...parts };
}

/** One icon for each skill that was learnt, with its rank. */
function drawSkills(container, run) {
  const badges = Object.entries(run.ranks).map(([id, rank]) => {
    const { name, icon: sprite } = run.arena.skills[id];
    return el(
      "span",
      { class: "hud-skill", title: `${name} ${rank}` },
      icon(sprite, ICON_SIZE),
      el("b", {}, String(rank)),
    );
  });
  container.replaceChildren(...badges);
}

/**
 * Puts the HUD over the view.
 * @param {import("../rules/run/types.js").Run} run
 */
export function createHud(run) {
  const life = createHudLife(run);
  const parts = build(life);
  const write = createWriter();
  overlay().prepend(parts.root);

  function updateProgress({ hero, score, kills, coins, time, wave, ranks }) {
    write("exp", Math.min(1, hero.exp / hero.expToNext).toFixed(3), (value) => {
      parts.exp.style.transform = `scaleX(${value})`;
    });
    const texts = {
      level: fill(text.level, { level: hero.level }),
      score: figure(score),
      kills: figure(Object.values(kills).reduce((sum, count) => sum + count, 0)),
      coins: figure(coins),
      time: clock(time),
      wave: wave.name,
    };
    for (const [name, now] of Object.entries(texts)) {
      write(name, now, () => {
        parts[name].textContent = now;
      });
    }
    write("ranks", JSON.stringify(ranks), () => drawSkills(parts.skills, run));
  }

  return {
    /** @param {number} dt Seconds of real time. */
    update(dt) {
      life.update(dt);
      updateProgress(run);
    },
    flashHurt: life.flashHurt,
    remove: () => parts.root.remove(),
  };
}
