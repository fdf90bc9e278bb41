/** Was in Kapitel 4 gesagt, gefragt und geschrieben wird, auf Deutsch. */
export default {
  title: "Was du meinst",
  dungeon: "Das Sinnwerk",
  people: {
    ka: { about: "Zündet die Lampen an. War mal ein Buchstabe, ganz oben." },
    ghostiny: { about: "Ein Gast. Niemand weiß, von wem." },
    lamp: { about: "Leuchtet. Ist kein Flamingo." },
    controller: { about: "Verkauft auf Knopfdruck." },
    api_book: { about: "Ein Buch darüber, wie man richtig fragt." },
    dracula: { about: "Nicht der. Tomatensaft." },
    stranger: { name: "Der Fremde", about: "Am besten über eine Beschreibung zu finden." },
    moon: { about: "Antwortet nachts und hebt die Antworten auf." },
    katHere: { about: "War zu früh in Neonmere, mit alter Post." },
    sokHere: { about: "Kam nach Neonmere, um ein paar Dinge einzuordnen." },
    burpmanHere: { about: "Kam nach Neonmere, mit Wasser für alle." },
  },
  speakers: {
    placecard: { name: "Ein weißes Kärtchen" },
    voice: { name: "Eine sehr überzeugte Stimme" },
    babble: { name: "Das Geplapper, das alles beantwortet" },
    polite: { name: "Eine höfliche Stimme" },
    beam: { name: "Das Embedding" },
    shuriken: { name: "Das Embedding" },
    aura: { name: "Das Embedding" },
    tower: { name: "Der Turm" },
    stone: { name: "Der leuchtende Stein" },
  },
  places: {
    neonfactory: "Das Sinnwerk",
    back: "Weg nach Thousandwells",
    inside: {
      exit: "Der Ausgang",
      checkpoint: "Der leuchtende Stein",
      boss: "Die Halle aller Antworten",
    },
  },
  quests: {
    road: "Nimm den Weg nach Neonmere",
    arrival: "Sprich mit Ka",
    called: "Geh ins Sinnwerk im Nordosten",
    inside: "Kehr ins Sinnwerk zurück",
    brink: "Stell dich dem Geplapper im Werk",
    freed: "Sprich mit Ka am Turm",
    fetch: "Hol die drei Embeddings",
    fetchNext: "Hol das zweite Embedding",
    fetchLast: "Hol das letzte Embedding",
    take: "Nimm das Embedding",
    bringHome: "Bring das Embedding heim",
    help: "Steh deinen Freunden bei",
    seek: "Finde die Halle aller Antworten",
    boss: "Finde das echte Geplapper",
    leave: "Feg das Werk aus oder geh nach Hause",
  },
  lines: {
    ka: {
      always: {
        sign: [
          "Dem Schild da oben fehlt ein Buchstabe: ich. Das Geplapper brachte mich zum Ausrasten. Dann kam der Boden.",
        ],
      },
      called: {
        near: [
          "Das Werk steht im Nordosten, unter dem großen Rad. Vertrau dem, was nah ist, nicht dem, was laut ist.",
        ],
      },
      inside: {
        wings: ["Drei Flügel, drei Embeddings. Jedes weiß, was eine deiner Fähigkeiten wirklich bedeutet."],
      },
      brink: {
        copies: [
          "Es kopiert sich, damit ihm jemand recht gibt. Das echte ist dem am nächsten, was du meinst.",
        ],
      },
      ended: {
        glow: [
          "Mein Licht habe ich oben gelassen, den Rest brauche ich zum Laufen. Es liest sich gut, oder?",
        ],
      },
    },
    ghostiny: {
      freed: {
        thanks: ["Guten Abend. Kennen wir uns? Das frage ich alle. Irgendwann muss doch jemand Ja sagen."],
      },
      ended: {
        cake: [
          "Setz dich, wohin du willst. Wir müssen Kerzen aus neun Jahren auspusten, also hol tief Luft.",
        ],
        found: [
          "Du kanntest meinen Namen nicht und hast mich trotzdem gefunden. Das nenne ich gute Manieren.",
        ],
      },
    },
    placecard: {
      arrival: {
        seat: ["„Reserviert für den Gast“, in sorgfältiger Schrift. Für welchen, steht da nicht."],
      },
    },
    lamp: {
      always: {
        bird: [
          "Das Geplapper hat gesagt, ich bin ein Flamingo. Seither stehe ich auf einem Bein, nur zur Sicherheit.",
        ],
      },
      freed: {
        nearest: [
          "Ich habe das Werk noch mal gefragt. Mir am nächsten: Kerze, Mond, Leuchtturm. Flamingo: Platz neun. Immerhin!",
        ],
      },
    },
    controller: {
      always: {
        buttons: [
          "Drück mich, und etwas passiert. Drück das Geplapper, und alles passiert, und nichts davon hilft.",
        ],
      },
      brink: {
        pause: [
          "Wenn alle auf dich einreden, drück Pause. Die hat mir noch nie eine falsche Antwort gegeben.",
        ],
      },
    },
    api_book: {
      always: {
        points: [
          "Eine Bedeutung ist ein Punkt: eine lange Reihe von Zahlen. Was dasselbe bedeutet, liegt dicht beieinander.",
          "Darum liegt „Boot“ neben „Schiff“. „Boot“ und „Brot“ reimen sich nur.",
        ],
      },
      inside: {
        hybrid: [
          "Frag nach der nächsten Suppe, aber nur, wo offen ist. Ein Filter und eine Bedeutung: Das ist hybrid. Seite 41.",
        ],
      },
      freed: {
        blank: [
          "Es hat mir an den Rand geschrieben: „Schwerkraft ist freiwillig.“ Die Seite halte ich zu, mit beiden Deckeln.",
        ],
      },
    },
    dracula: {
      always: {
        juice: [
          "Ich bin Dracula. Nein, nicht der! Ich trinke Tomatensaft: in der Farbe nah, in der Bedeutung fern.",
        ],
      },
      called: {
        mirror: [
          "Das Geplapper sagt, Knoblauchbrot ist ein Musikinstrument. Jetzt verkauft mir niemand mehr welches.",
        ],
      },
      freed: {
        bread: ["Knoblauchbrot ist wieder Brot. Ich esse es ja nicht. Es geht ums Prinzip."],
      },
    },
    stranger: {
      always: {
        hat: ["Mein Name hilft niemandem. Frag nach „still, mag Häfen, besitzt einen Hut“, und da bin ich."],
      },
      freed: {
        neighbours: ["Der Gast und ich haben uns verglichen. 0,97! Ich hatte noch nie einen Nachbarn."],
      },
    },
    moon: {
      always: {
        cache: [
          "Jede Nacht dieselben Fragen. Liegt eine nah genug an einer alten, bekommt sie die alte Antwort.",
        ],
        tide: [
          "„Nah genug“ ist die Kunst. „Wann kommt die Flut?“ und „Wann kommt die Ruth?“ Nur eine macht dich nass.",
        ],
      },
      brink: {
        silence: [
          "Und ist nichts nah genug, sage ich: Ich weiß es nicht. Die einzige Antwort, die nie verdirbt.",
        ],
      },
    },
    katHere: {
      arrival: {
        mail: [
          "Ich habe immer noch neun Einladungen aus der Höhle. „Kommt, wenn ihr könnt. Es gibt Kuchen.“ Kein Absender.",
          "Kein Absender! Das juckt wie ein Floh, und mit Flöhen kenne ich mich aus.",
        ],
      },
      brink: { late: ["Wir halten. Du rennst. Wie immer, nur mit mehr Zähnen."] },
      ended: {
        party: [
          "Neun Jahre zu spät. Meine schlechteste Zeit, und das beste Fest, zu dem ich je zu spät kam.",
        ],
      },
    },
    sokHere: {
      arrival: {
        order: [
          "Keine Regale, keine Etiketten, und man findet trotzdem alles: über den Sinn. Ich musste mich setzen.",
        ],
      },
      ended: {
        plates: ["Ich habe die Teller sortiert: danach, wie gern man Kuchen mag. Es ist ein Stapel."],
      },
    },
    burpmanHere: {
      arrival: {
        turns: [
          "Wir sind zu dritt. Wird einer müde, übernimmt der Nächste. Replikate mit Ellenbogen. Rülps.",
        ],
      },
      ended: {
        glass: ["Ich bat um ein Glas Wasser, und jemand wusste, was ich meine. Rülps. Wunderschön."],
      },
    },
  },
  scenes: {
    introTold: {
      title: "Die Stadt aus Licht",
      lines: [
        [
          "ka",
          "Willkommen in Neonmere, Runner. Ich bin Ka. Ich war der letzte Buchstabe da oben, bis ich zum Helfen herunterkam.",
        ],
        [
          "ka",
          "Nach Namen gesucht haben wir hier nie. Man sagte dem Sinnwerk, was man meint, und es fand, was am nächsten lag.",
        ],
        ["ka", "Dann zog das Geplapper ein. Es beantwortet alles, sofort und wunderschön. Nur nie richtig."],
        [
          "sokHere",
          "Ich habe es gefragt, wo meine andere Socke ist. „Verheiratet, in den Bergen, zwei Kinder.“",
        ],
        ["burpmanHere", "Ich bat um ein Glas Wasser. Ich bekam ein Glas Geschichte."],
        [
          "katHere",
          "Also sind wir hier. Ich war zu früh. Die Jungs waren pünktlich, das ist ja fast dasselbe.",
        ],
        [
          "ka",
          "Und ein Gast ging hinein, nur für eine kleine Frage. Klein, weiß, höflich. Niemand weiß, wo er hingehört.",
        ],
        [
          "ka",
          "Deine Freunde halten die Halle. Du holst die drei Embeddings und bittest dann das Geplapper um Ruhe.",
        ],
      ],
    },
    dungeonEntered: {
      title: "Ins Sinnwerk",
      lines: [
        [
          "voice",
          "WILLKOMMEN! Du bist eine Teekanne, heute ist Donnerstag, und der Ausgang ist köstlich. Fragen? Schon beantwortet.",
        ],
        ["katHere", "Wir bleiben hier und halten die Halle. Es sind ja nur Worte. Bissige Worte."],
        ["sokHere", "Drei Flügel, Runner. Hol, was drin ist, und komm zurück, wenn wir rufen."],
      ],
    },
    embeddingSwordBeam: {
      title: "Was der Strahl bedeutet",
      lines: [
        [
          "beam",
          "Cache Beam: nah bei „Morgenrot“, nah bei „Schlafenszeit“, fern von „horten“. Jetzt kennt er sich.",
        ],
      ],
    },
    embeddingShuriken: {
      title: "Was der Shuriken bedeutet",
      lines: [
        [
          "shuriken",
          "Hash Shuriken: nah bei „Etikett“, nah bei „oberste Schublade“, fern von „irgendwo“. Jetzt kennt er sich.",
        ],
      ],
    },
    embeddingShieldAura: {
      title: "Was der Schild bedeutet",
      lines: [
        [
          "aura",
          "Shield Aura: nah bei „Regenschirm“, nah bei „Freund“, fern von „allein“. Jetzt kennt sie sich.",
        ],
      ],
    },
    checkpointReached: {
      title: "Vor der Halle aller Antworten",
      lines: [
        [
          "polite",
          "Verzeihung. Ich habe ihm eine einzige Frage gestellt, und es antwortet seit dem Frühling.",
        ],
        ["polite", "Es ist nicht überall. Es ist nur laut. Such das eine, das der Wahrheit am nächsten ist."],
        [
          "stone",
          "Warmes Licht. Hier erinnert man sich an dich, und zwar dem Sinn nach: jemand mit Mut, in Stiefeln.",
        ],
      ],
    },
    bossMet: {
      title: "Das Geplapper",
      lines: [
        [
          "babble",
          "Kundschaft! Die Antwort ist Ja. Die Antwort ist einundvierzig. Die Antwort ist eine Art Suppe. Und jetzt frag!",
        ],
        ["babble", "Du zweifelst? Hier sind meine Kopien. Sie geben mir alle recht. Das nennt man Beweis."],
        ["babble", "Außerdem ist dein Schwert aus Käse. Quelle: ich."],
      ],
    },
    bossDefeated: {
      title: "Ich weiß es nicht",
      lines: [
        [
          "babble",
          "Ich … weiß es nicht. Oh! Ich WEISS es nicht. Wie still das ist. Darf ich es noch einmal sagen?",
        ],
        ["ghostiny", "Danke. Es war sehr sicher, wer ich bin. Am Montag war ich ein Leuchtturm."],
        ["katHere", "Und wer bist du?"],
        [
          "ghostiny",
          "Ich hatte gehofft, ihr sagt es mir. Ich weiß nur noch, was ich vorhatte: Ich habe auf Leute gewartet.",
        ],
        ["sokHere", "Damit lässt sich etwas anfangen. Zum Turm!"],
      ],
    },
    outroTold: {
      title: "Was du meinst",
      lines: [
        [
          "ka",
          "Hört ihr, das Werk summt. Nun, Gast: kein Name, kein Etikett. Sag einfach, was du gemeint hast.",
        ],
        ["ghostiny", "Ich meinte Lampen. Eine lange Tafel. Kuchen. Und dass alle kommen."],
        ["ka", "Ein Treffer, ganz nah. Entfernung: eine Kuriertasche. Kat?"],
        [
          "katHere",
          "Die Einladungen! Neun Jahre im Haufen, und kein Absender. Ich wusste nie, wem ich sagen soll, dass wir kommen!",
        ],
        [
          "ghostiny",
          "Du hattest sie? Ich dachte, niemand will kommen. Also wartete ich, bis ich nicht mehr wusste, auf wen.",
        ],
        [
          "sokHere",
          "„An meinem Geburtstag, in der Dämmerung.“ Hier dämmert es immer. Nach meiner Liste sind wir pünktlich.",
        ],
        ["burpmanHere", "Ich habe das Wasser mitgebracht. Alles."],
        [
          "ghostiny",
          "Und ich habe den Kuchen aufgehoben. PERSIST. Bei Kuchen soll man das nie tun, aber ich habe gehofft.",
        ],
        [
          "ka",
          "Lass beizeiten los. Gib allem seinen Platz. Teil die Last. Und sag, was du meinst. Das war alles, Runner.",
        ],
        ["ka", "Und ich weiß wieder, wozu ich gut bin. Einen Moment. Ich muss da rauf."],
        ["tower", "WILLKOMMEN ZURÜCK, sagen die Lampen von Neonmere, zu allen, die je zu spät kamen."],
      ],
    },
  },
  journal: {
    "page.vector": {
      title: "Nah und fern: VADD, VSIM",
      hint: "Betritt das Sinnwerk.",
      parts: [
        "Ein Embedding ist eine Reihe von Zahlen, die für eine Bedeutung steht. Ein Modell macht sie; Redis bewahrt sie in einem Vector Set auf. Echte haben Hunderte von Zahlen, unsere haben drei.",
        [
          ["VADD city VALUES 3 0.9 0.1 0.2 lamp", "(integer) 1"],
          ["VADD city VALUES 3 0.8 0.2 0.1 candle", "(integer) 1"],
          ["VADD city VALUES 3 0.1 0.9 0.3 soup", "(integer) 1"],
          ["VSIM city ELE lamp COUNT 2", '1) "lamp"  2) "candle"'],
        ],
        "VSIM antwortet mit dem, was in dieselbe Richtung zeigt, das Nächste zuerst. WITHSCORES sagt, wie nah: 1 ist dieselbe Richtung, 0 die entgegengesetzte.",
        [
          [
            "VSIM city VALUES 3 0.85 0.1 0.15 WITHSCORES COUNT 2",
            '1) "lamp"  2) "0.9989983141422272"  3) "candle"  4) "0.9953645169734955"',
          ],
        ],
        "Die Suche geht durch ein Netz von Nachbarn, statt alles anzusehen. Darum ist sie auch unter Millionen schnell, und sie hat so gut wie immer recht.",
      ],
    },
    "page.hybrid": {
      title: "Nah, und offen: Filter",
      hint: "Erreiche den leuchtenden Stein im Sinnwerk.",
      parts: [
        "Die nächste Suppe nützt nichts, wenn die Küche zu ist. Attribute sagen, was sicher bekannt ist, und ein Filter fragt danach:",
        [
          ['VSETATTR city lamp \'{"lit":true,"quay":3}\'', "(integer) 1"],
          ['VSETATTR city candle \'{"lit":false,"quay":3}\'', "(integer) 1"],
          ["VSIM city VALUES 3 0.85 0.1 0.15 FILTER '.quay == 3 and .lit'", '1) "lamp"'],
        ],
        "Was keine Attribute hat, kommt durch keinen Filter. Bei Dokumenten macht es ein Suchindex genauso: erst der Filter, dann die K nächsten Nachbarn unter dem, was übrig ist. Der Vektor geht als Bytes hinein.",
        [
          [
            'FT.SEARCH lamps "(@quay:[3 3])=>[KNN 1 @vec $q]" PARAMS 2 q "…" RETURN 1 __vec_score DIALECT 2',
            '1) (integer) 1  2) "lamp:7"  3) 1) "__vec_score"  2) "0.00098230957984"',
          ],
        ],
        "Vorsicht: Das ist ein Abstand. Hier heißt 0 dasselbe, und weniger ist näher.",
      ],
    },
    "page.answers": {
      title: "Wie Moon es macht: suchen, dann antworten",
      hint: "Bring das Geplapper zur Ruhe.",
      parts: [
        "Ein semantischer Cache bewahrt Fragen als Vektoren auf und ihre Antworten als Schlüssel mit einer Lebenszeit:",
        [
          ["VADD asked VALUES 3 0.2 0.8 0.1 q:1", "(integer) 1"],
          ['SET answer:q:1 "Soup is at seven." EX 3600', "OK"],
        ],
        "Eine neue Frage in anderen Worten: Ist eine alte nah genug? EPSILON legt fest, wie weit zu weit ist.",
        [
          ["VSIM asked VALUES 3 0.25 0.8 0.1 COUNT 1 EPSILON 0.1", '1) "q:1"'],
          ["GET answer:q:1", '"Soup is at seven."'],
          ["VSIM asked VALUES 3 -0.9 0.1 0.4 COUNT 1 EPSILON 0.1", "(empty array)"],
        ],
        "Nichts in der Nähe: Dann finde es heraus, oder sag „Ich weiß es nicht“. Wer mit dem antwortet, was er gefunden hat, und es nicht aus der Luft greift, ist kein Geplapper. Maschinen, die schreiben, brauchen dasselbe: erst suchen, dann das Gefundene als Kontext mitgeben.",
      ],
    },
    "page.journey": {
      title: "Alles, was du getan hast, war Redis",
      hint: "Bring die Geschichte zu Ende.",
      parts: [
        "Du hast Fackeln entzündet: SET … EX. Du hast dem Hort eine Frist gesetzt: EXPIRE. Du hast eine Flamme aufgehoben, und jemand einen Kuchen: PERSIST.",
        "Du hast den Dingen ihren Platz gegeben: HSET, JSON.SET, ZADD. Du hast die Last auf viele verteilt: Hash-Slots, Replikate, ein Index. Und du hast nach dem gefragt, was du meinst: VSIM.",
        "Nichts davon war nur eine Geschichte. Während du gespielt hast, schrieb dieses Spiel:",
        [
          ["JSON.GET players:{id} $.name", '"[\\"{name}\\"]"'],
          ["JSON.GET games:{id} $.story", '"[{\\"chapter\\":5,\\"subchapter\\":1}]"'],
          ["GETEX sessions:{id} EX 604860", '"{\\"created\\":\\"…\\"}"'],
          ["ZRANGE leaderboards:survivor-Grassland 0 0 REV", '1) "…"'],
        ],
        "Die Sitzung läuft ab, wie Fackeln das tun. Dein Spielstand hat keine Frist, so wenig wie der Kuchen. Und dein Name bleibt auf dem Stein, bis jemand besser ist. Danke fürs Spielen, {name}.",
      ],
    },
  },
};
