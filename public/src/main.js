import { onPress } from "./systems/input.js";
import { watchRelease } from "./systems/release.js";
import { watchPage } from "./systems/saving.js";
import { onSettings, settings } from "./systems/settings.js";
import { registerScenes, travel } from "./systems/travel.js";
import { showSaveIndicator } from "./systems/ui/saveIndicator.js";
import { language, loadText } from "./text/load.js";

registerScenes({
  title: () => import("./scenes/title.js"),
  level1: () => import("./scenes/level1.js"),
  survivor1: () => import("./scenes/survivor1.js"),
  survivor2: () => import("./scenes/survivor2.js"),
  survivor3: () => import("./scenes/survivor3.js"),
  lair: () => import("./scenes/lair.js"),
  level2: () => import("./scenes/level2.js"),
  dungeon: () => import("./scenes/dungeon.js"),
  level3: () => import("./scenes/level3.js"),
  badlands: () => import("./scenes/badlands.js"),
  level4: () => import("./scenes/level4.js"),
  neonfactory: () => import("./scenes/neonfactory.js"),
  credits: () => import("./scenes/credits.js"),
});

function applyAppearance({ textSize, reducedMotion, highContrast }) {
  const root = document.documentElement;
  root.style.setProperty("--text-size", String(textSize));
  root.classList.toggle("reduced-motion", reducedMotion);
  root.dataset.contrast = highContrast ? "high" : "normal";
}

document.documentElement.lang = language;
document.getElementById("game").setAttribute("aria-label", (await loadText("ui")).world);

applyAppearance(settings);
onSettings(applyAppearance);
watchPage();
watchRelease();
showSaveIndicator();
onPress("lens", async () => (await import("./systems/lens.js")).toggleLens());
if (new URLSearchParams(location.search).has("debug")) {
  const { installDebug } = await import("./systems/debug.js");
  installDebug();
}
await travel("title");
