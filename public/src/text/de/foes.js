/** Die Namen der Gegner. */
export default {
  zombean: {
    name: "Zombohne",
    elite: "Verzweigte Zombohne",
  },
  karat: {
    name: "Karat",
    elite: "Karat-Rufer",
  },
  beantle: {
    name: "Böhnchenkäfer",
    elite: "Schleifen-Böhnchenkäfer",
  },
  skuller: {
    name: "Schädler",
    elite: "Unzustellbarer Schädler",
  },
  ghosty: {
    name: "Geisterchen",
    elite: "Abgestandenes Geisterchen",
  },
  pumpka: {
    name: "Pumpka",
    elite: "Zersplitterter Pumpka",
    line: "Zersplitterter Speicher: Schlag zu, und er liegt in Stücken, die niemand brauchen kann.",
  },
  glady: {
    name: "Glady",
    elite: "Schreibgeschützter Glady",
    line: "READONLY: Von vorn lässt sich nichts schreiben. Geh herum, oder lass ihn zuerst zuschlagen.",
  },
  been: {
    name: "Been",
    elite: "Umschreibender Been",
    line: "Eine Append-only-Datei: Was du den anderen nimmst, schreibt er wieder hin. Fang ihn zuerst.",
  },
  sukomi: {
    name: "Sukomi",
    elite: "Überlasteter Sukomi",
    line: "Ausgelagert, wo nichts ihn erreicht; unter deinen Füßen wird er wieder eingelagert.",
  },
  beant: {
    name: "Beant",
    elite: "Endloser Beant",
    line: "Eine Schlange: Nur der Kopf wird bedient. LPOP, und der Nächste rückt vor.",
  },
  spindle: {
    name: "Spindel",
    elite: "Rekursive Spindel",
    line: "Eine Relation: Sie umkreist dich und knüpft dich fest. Ein Sprung reißt dich los.",
  },
};
