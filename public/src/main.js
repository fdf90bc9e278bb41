import { watchPage } from "./systems/saving.js";
import { onSettings, settings } from "./systems/settings.js";
import { registerScenes, travel } from "./systems/travel.js";
import { showSaveIndicator } from "./systems/ui/saveIndicator.js";

registerScenes({
  title: () => import("./scenes/title.js"),
  level1: () => import("./scenes/level1.js"),
  survivor1: () => import("./scenes/survivor1.js"),
  lair: () => import("./scenes/lair.js"),
});

function applyAppearance({ textSize, reducedMotion }) {
  const root = document.documentElement;
  root.style.setProperty("--text-size", String(textSize));
  root.classList.toggle("reduced-motion", reducedMotion);
}

applyAppearance(settings);
onSettings(applyAppearance);
watchPage();
showSaveIndicator();
if (new URLSearchParams(location.search).has("debug")) {
  const { installDebug } = await import("./systems/debug.js");
  installDebug();
}
await travel("title");
