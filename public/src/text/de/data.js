/** Was man über das liest, was von einem gespeichert ist, auf Deutsch. */
export default {
  title: "Deine Daten",
  kept: "Der Server behält deinen Spielstand, wie weit die Geschichte ist und deine Punkte auf den Bestenlisten: unter dem Namen, den du gewählt hast. Deinen Browser kennt er an einem Cookie, deine Adresse für kurze Zeit, um Anfragen zu zählen. Sieben Tage nach deinem letzten Besuch endet das Cookie; Spielstand und Punkte bleiben, aber dieser Browser kann sie dann nicht mehr exportieren oder löschen.",
  export: "Exportieren",
  reading: "Wird gelesen …",
  exported: "Exportiert als {file}.",
  delete: "Alles löschen",
  deleting: "Wird gelöscht …",
  done: "Fertig",
  failed: "Es ist nichts geschehen. {reason}",
  sure: {
    title: "Alles löschen?",
    text: "Dein Spielstand, deine Geschichte und deine Punkte auf den Bestenlisten werden auf dem Server endgültig gelöscht. Die Einstellungen dieses Browsers bleiben.",
    yes: "Alles löschen",
    no: "Daten behalten",
  },
  verySure: {
    title: "Ganz sicher?",
    text: "Niemand kann das zurückholen. Du fängst ganz neu an.",
    yes: "Ja, endgültig löschen",
    no: "Nein, behalten",
  },
};
