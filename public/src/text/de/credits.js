/** Der Abspann, auf Deutsch. `{name}` ist der Name des Spielers, die anderen sind die Zahlen seines Spiels. */
export default {
  subtitle: "Und das war der Weg vom Zuviel zu dem, was du meinst.",
  sections: [
    {
      heading: "In der Hauptrolle",
      lines: [
        "{name}, Cache Runner",
        "Heimgeschickte Gegner: {kills}",
        "Läufe: {runs}, der längste: {time}",
        "Beste Punktzahl: {best}",
      ],
    },
    { heading: "Gezeichnet und bewegt von", lines: ["KAPLAY", "Der KAPLAY-Crew, die alle spielt (CC0)"] },
    {
      heading: "Im Gedächtnis behalten von",
      lines: ["Redis: JSON, Suche, Sorted Sets, Vektoren", "Flask, an der Tür"],
    },
    { heading: "Gesetzt aus", lines: ["Pixelify Sans", "Atkinson Hyperlegible"] },
    { heading: "Zu hören durch", lines: ["ZzFX, für alles, was Ping macht"] },
    {
      heading: "Mit",
      lines: [
        "Mark, Dino, Pineapple und Ka, die den Weg wussten",
        "Kat, Sok und Burpman, die die Halle hielten",
        "Ghostiny, der den Kuchen aufhob",
      ],
    },
    {
      heading: "Kein Schlüssel wurde verdrängt",
      lines: ["bei der Arbeit an diesem Spiel. Ein paar sind abgelaufen."],
    },
  ],
  thanks: "Danke fürs Spielen, {name}.",
  open: "Die Welt bleibt offen.",
  skip: "Überspringen",
  leave: "Weiter geht’s",
};
