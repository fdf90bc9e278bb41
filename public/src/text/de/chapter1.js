/** Was in Kapitel 1 gesagt, gefragt und geschrieben wird. */
export default {
  title: "Zeit zu leben",
  hub: "Warmcache-Wiese",
  dungeon: "Die Höhle",
  people: {
    mark: { about: "Führt über die Wiese. Hat alles schriftlich." },
    kat: { about: "Botin. Nie zu spät. Zu früh." },
    bobo: { about: "Erinnert sich an dich. Fünf Sekunden lang." },
    bag: { about: "Vergisst nie. Steht noch nicht auf dem Stein." },
    onion: { about: "Hütet die Küche. Sieht zuerst im Regal nach." },
    tga: { about: "Gärtnert in Reihen und wählt gute Karten." },
    flowy: { about: "Kann nicht ausweichen. Weiß alles darüber." },
    marroc: { about: "Apportiert Spielstände. Und Hüte." },
  },
  speakers: {
    note: { name: "Kats Zettel" },
    slowly: { name: "Eine sehr langsame Stimme" },
    hoard: { name: "Gigagantrum, der Hort" },
    sign: { name: "Ein Schild an der Wand" },
    shrine: { name: "Der Schrein" },
    gate1: { name: "Das Tor" },
    stone: { name: "Der leuchtende Stein" },
  },
  places: {
    gate: "Das Tor",
    lair: "Die Höhle",
    portal: "Portal zur Arena",
    stone: "Stein der Rekorde",
    inside: {
      exit: "Der Ausgang",
      shrine: "Der Schrein",
      checkpoint: "Der leuchtende Stein",
      boss: "Die Halle des Horts",
    },
  },
  quests: {
    arrival: "Sprich mit Mark",
    called: "Finde die Höhle im Nordwesten",
    inside: "Kehr in die Höhle zurück",
    brink: "Stell dich dem Hort in der Höhle",
    freed: "Bring Mark die Neuigkeiten",
    gift: "Zünde die Fackeln an, finde den Schrein",
    seek: "Finde die Halle des Horts",
    boss: "Setz dem Hort eine Frist",
    leave: "Feg die Höhle aus oder geh nach Hause",
  },
  lines: {
    mark: {
      always: {
        practise: [
          "Die Arena ist eine gute Übung. Wird es eng, weich mitten hindurch aus: Wer schon weg ist, den trifft keiner.",
        ],
      },
      called: {
        road: [
          "Die Höhle liegt im Nordwesten, bei den alten Bäumen. Riecht es nach altem Papier, bist du nah dran.",
          "Kat hat am Teich einen Zettel hinterlassen. Ich habe ihn nicht gelesen. Na gut, zweimal.",
        ],
      },
      inside: {
        limits: [
          "Du warst drin! Stimmt es, dass dort auf nichts ein Datum steht? Nicht mal auf den Broten?",
          "Dann lass dir Zeit, aber zähl sie: Eine Fackel brennt ihre Lebenszeit lang, und keinen Atemzug länger.",
        ],
        lever: [
          "Such den Hebel, auf dem PERSIST steht. Seine Fackel hört auf zu zählen und brennt für immer.",
        ],
      },
      brink: {
        hoard: [
          "Den Hort gibt es also wirklich. Meine Großmutter sagte, er habe nie etwas fallen lassen. Kein Stück, niemals.",
          "Solange seine Haufen stehen, heilt er. Gib jedem mit deinem Strahl eine Frist, und warte.",
        ],
        wall: [
          "Wenn so etwas Großes losstürmt, stell dich vor eine Wand. Und dann, das ist der Trick, stell dich woandershin.",
        ],
      },
      after: {
        view: [
          "Sieh durchs Tor, solange das Licht gut ist. Ich tue das jeden Abend. Ich zähle Berge. Bisher vier.",
        ],
        stone: ["Dein Name macht sich gut auf dem Stein im Westen. Weiter oben sähe er noch besser aus."],
        sweep: ["Sieht keiner hin, füllt sich die Höhle wieder; so sind Höhlen. Feg sie ab und zu aus."],
      },
      ended: {
        home: [
          "Schon zurück? Ich habe vier Berge gezählt, und jetzt kenne ich hinter jedem wen. Ich habe alles schriftlich.",
        ],
      },
    },
    kat: {
      always: {
        circles: [
          "Lauf in der Arena große Kreise. Sie kommen geradewegs auf dich zu, also lass sie in Reihe laufen wie die Enten.",
          "Entschuldige, Bobo. Wie die Gänse.",
        ],
      },
      after: {
        mail: [
          "Ich trage heute die Post von neun Jahren aus. Alles Gute zum dritten Geburtstag. Und zum vierten. Und zum fünften.",
        ],
        dates: [
          "Ich schreibe jetzt überall ein Datum drauf. Dieses Brot: sechzig Sekunden. Neunundfünfzig. Du entschuldigst mich.",
        ],
      },
      ended: {
        letters: [
          "Alle Briefe sind ausgetragen. Ich wusste nicht, was ich tun soll, also habe ich welche geschrieben.",
        ],
      },
    },
    note: {
      arrival: {
        note: [
          "„Bin in der Höhle. Dort behält jemand meine Briefe, und sie sind nicht an Jemand adressiert.“",
          "„In zehn Minuten zurück. Zwölf, falls es dunkel ist. Bitte Bobo füttern. Er sagt bestimmt, er habe nichts bekommen. K.“",
        ],
      },
    },
    bobo: {
      always: {
        ttl: [
          "Hallo! Ich erinnere mich an dich! Fünf Sekunden lang. Das ist meine TTL. Dann verfällst du. Nimm’s nicht persönlich.",
        ],
        met: ["Hallo! Kennen wir uns?"],
      },
      called: {
        noon: [
          "Kat füttert mich mittags. Es ist immer Mittag, und sie kommt nicht. Ich habe nichts gegessen. Sagte ich das schon?",
        ],
        kind: [
          "Ein Schlüssel mit Lebenszeit räumt hinter sich auf. Mit Absicht vergessen kann sehr freundlich sein.",
        ],
      },
      freed: {
        back: ["Kat ist wieder da! War sie weg?"],
        lunch: ["Sie sagt, sie hat mich schon zweimal gefüttert. Ich glaube es ihr jedes Mal aufs Neue."],
      },
      ended: {
        cake: [
          "Jemand hat mir Kuchen mitgebracht! Ich erinnere mich! Nur fünf Sekunden, aber es war sehr guter Kuchen.",
        ],
      },
    },
    bag: {
      always: {
        stone: [
          "Ein Elefant vergisst nie, und dieser Stein auch nicht. Er ist nämlich eine sortierte Menge.",
          "Gib Punkte hinein, und sie stehen sofort am rechten Platz. Und nur dein Bestes zählt: Ein schlechter Tag kostet nichts.",
        ],
      },
      called: {
        lantern: [
          "Kat hat sich für die Höhle meine Laterne geliehen. Ich weiß es genau: Dienstag, Viertel nach neun, Nieselregen.",
        ],
      },
      inside: {
        trunk: [
          "Unter uns: Ich wollte auch einmal alles behalten. Am Donnerstag fand ich meinen eigenen Rüssel nicht mehr.",
        ],
      },
      freed: {
        polished: [
          "Sie hat mir die Laterne zurückgebracht. Poliert! Auch das werde ich behalten, aber gern.",
        ],
      },
      ended: {
        never: [
          "Du hast vier Reiche befreit. Das vergisst ein Elefant nie. Sicherheitshalber habe ich einen Knoten im Rüssel.",
        ],
      },
    },
    onion: {
      always: {
        shelf: [
          "Ich habe Schichten. Eine gute Küche auch: Regal, Keller, Laden. Man sieht zuerst ins Regal.",
          "Im Regal? Ein Treffer. Nur im Laden? Daneben. Den Weg geht keiner gern.",
        ],
        cry: [
          "Wer mich trifft, weint. Früher hat mich das gestört. Heute sage ich: Cache-Invalidierung. Dann nicken alle.",
        ],
      },
      inside: {
        bread: [
          "In der Höhle kommt nichts aus dem Regal, also ist kein Platz für das Brot von heute. Mehr ist da nicht dran.",
        ],
      },
      freed: {
        fresh: ["Frisches Brot! Damit es Platz hat, musste etwas verfallen. Es war das alte Brot."],
      },
      ended: {
        recipe: [
          "Neun Jahre alter Kuchen, und noch saftig. Ich bat um das Rezept. Es war ein einziges Wort: PERSIST.",
        ],
      },
    },
    tga: {
      always: {
        index: [
          "Eine Reihe für jede Blume, und ich weiß sofort, wo ich suchen muss. Ein Index ist bloß gute Gartenarbeit.",
        ],
        cards: [
          "In der Arena wählst du eine Karte, sooft du wächst. Dieselbe noch einmal macht sie stärker, also verzettel dich nicht.",
        ],
      },
      inside: {
        shiver: [
          "Böhnchenkäfer zittern, bevor sie losstürmen. Warte auf das Zittern, geh zur Seite, den Rest macht die Wand.",
        ],
      },
      freed: {
        radish: [
          "Es wächst wieder! Weißt du, wie lange ich auf dieses Radieschen warte? Das Radieschen auch nicht.",
        ],
      },
      ended: {
        prize: ["Das Radieschen hat einen Preis gewonnen. Für Geduld. Wir beide."],
      },
    },
    flowy: {
      always: {
        planted: [
          "Ich kann nicht ausweichen. Ich bin angewachsen. Du schon, also tu es doppelt so oft, einmal für mich.",
        ],
        petals: [
          "Beim Ausweichen kann dich nichts treffen. Spring also durch die Gefahr, nicht vor ihr weg. Blüten hoch!",
        ],
      },
      inside: {
        torch: [
          "Du zündest Fackeln mit dem Schwert an? Wie reizend. Erzähl mir davon, von dort drüben. Ich bin vor allem Laub.",
        ],
      },
      freed: {
        lighter: [
          "Etwas ist leichter. Entweder ist der Lag fort, oder jemand hat mich gegossen. Ich nehme beides.",
        ],
      },
      ended: {
        breeze: [
          "Du riechst nach Kupfer, Sand und Meer. Eben bin ich ein kleines Stück mit dir gereist. Danke.",
        ],
      },
    },
    marroc: {
      always: {
        store: [
          "Wuff. Alles, was du tust, bringe ich ins Lager und zurück: ein Dokument, ein Weg. Braver Hund.",
        ],
        basket: [
          "Kein Weg zum Lager? Dann bleibt dein Spielstand in meinem Korb, und ich laufe, sobald es geht. Wuff.",
        ],
      },
      called: {
        brave: [
          "In die Höhle gehe ich nicht. Sie riecht nach Sachen, die keinem gehören. Ich bewache sie tapfer von hier aus.",
        ],
      },
      brink: {
        bone: [
          "Der Stein, der vor der Halle leuchtet? Da habe ich deinen Haltepunkt vergraben. Guter Platz. Wuff.",
        ],
      },
      freed: {
        hat: ["Kat ist zu Hause! Ich habe ihr den Hut geholt. Ich habe ihn ihr viermal geholt. Wuff!"],
      },
      ended: {
        boat: ["Ich habe ein Boot geholt. Geworfen hatte es keiner. Wuff."],
      },
    },
    gate1: {
      arrival: {
        shut: [
          "In das Tor sind drei Scheiben gemeißelt. Sie glimmen, als ob sie etwas zählten.",
          "Dahinter liegen die Kupferberge. Es öffnet sich für alle, die das Nest des Lags ausgeräumt haben.",
        ],
      },
      after: {
        evening: ["Die Kupferberge stehen im Abendlicht. Eine Wolke zieht vorbei, pünktlich."],
      },
    },
  },
  scenes: {
    introTold: {
      title: "Willkommen auf der Warmcache-Wiese",
      lines: [
        [
          "mark",
          "Da bist du ja! Neue Stiefel, neues Schwert, noch keine Angst im Blick. Du musst der Cache Runner sein.",
        ],
        [
          "mark",
          "Willkommen auf der Warmcache-Wiese. Memoria lebt vom Erinnern: Was wir uns merken, ist schnell, der Rest lahmt.",
        ],
        [
          "mark",
          "Neuerdings lahmt alles. Der Lag kriecht durch unsere Wiesen: schales, träges Zeug auf jedem Weg.",
        ],
        ["mark", "Er sickert aus der Höhle im Nordwesten. Dort verfällt nie etwas. Es häuft sich nur."],
        [
          "mark",
          "Kat ging hinein, um verlorene Briefe zu holen. Vor drei Tagen! Kat ist Botin. Kat kommt nie zu spät. Eher zu früh.",
        ],
        [
          "mark",
          "Finde sie, Runner. Und zum Aufwärmen geh vorher durch das Portal im Osten: Dort liegt die Arena.",
        ],
        ["mark", "Und keine Angst vor dem Fallen. Wer fällt, wacht wieder auf, um eine Idee klüger."],
      ],
    },
    dungeonEntered: {
      title: "In die Höhle",
      lines: [
        ["sign", "DIE HÖHLE. Bitte alles hierlassen. Bitte nichts mitnehmen. Bitte bleiben."],
        ["slowly", "Ist… da… je… mand…? Das… sa… ge… ich… schon… seit… Diens… tag…"],
        [
          "sign",
          "Mit einer Haarnadel daruntergekratzt: „Die Türen lieben Licht. Schlag die Fackeln an! Und dann lauf. K.“",
        ],
      ],
    },
    giftTaken: {
      title: "Der Cache Beam",
      lines: [
        ["shrine", "Du kommst mit Schwert und ohne Gepäck. Endlich jemand Vernünftiges."],
        [
          "shrine",
          "Nimm den Cache Beam. Jeder dritte Hieb löst den Strahl, und was er trifft, hat nur noch seine Zeit zu leben.",
        ],
        [
          "shrine",
          "Das ist nicht grausam. Was eine Frist hat, macht Platz. Was keine hat, steht im Weg, für immer.",
        ],
      ],
    },
    checkpointReached: {
      title: "Vor der Halle",
      lines: [
        ["slowly", "Du… bist… da… Vor… sicht… der… Gro… ße… Er… sitzt… auf… mei… nen… Brie… fen…"],
        ["slowly", "Sei… ne… Hau… fen… hei… len… ihn… Der… Strahl… Gib… je… dem… ei… ne… Frist…"],
        ["stone", "Warmes Licht. Hier erinnert man sich an dich: Fällst du, beginnst du wieder von hier."],
      ],
    },
    bossMet: {
      title: "Der Hort",
      lines: [
        [
          "hoard",
          "MEINS! Deine Schritte, dein Schatten, der Krümel an deinem Kinn. Ich behalte alles. Seit jeher.",
        ],
        ["hoard", "Wegwerfen? WEGWERFEN? Vielleicht brauche ich es noch. Vielleicht brauche ich ALLES noch!"],
        ["hoard", "Komm herein, kleiner Krümel. Für einen ist immer noch Platz."],
      ],
    },
    bossDefeated: {
      title: "Platz zum Atmen",
      lines: [
        [
          "hoard",
          "So… viel… Platz. Da ist ein Echo. Ich hatte nie ein Echo. Darf ich es… nein. Nein. Es soll verklingen.",
        ],
        [
          "kat",
          "Huch! Ich spüre meine Beine! Ich spüre meine OHREN! Welcher Tag ist heute? Sag nichts. Ich bin zu spät.",
        ],
        [
          "kat",
          "Meine Briefe! Zweiundvierzig, und nur drei sind Rechnungen. Du bist heute mein Lieblingsmensch.",
        ],
        ["kat", "Wer zuerst auf der Wiese ist? Ich gebe dir Vorsprung. Du wirst ihn brauchen."],
      ],
    },
    outroTold: {
      title: "Zeit zu leben",
      lines: [
        ["mark", "Hörst du, Runner? Nichts knarrt. Die ganze Wiese läuft wie am ersten Tag."],
        [
          "kat",
          "In dem Haufen lagen Geburtstagseinladungen von vor neun Jahren. Die warten noch immer auf Antwort!",
        ],
        ["mark", "Daher also kam der Lag: von einem Ort, an dem nichts eine Frist hatte."],
        [
          "kat",
          "Er war nicht böse, weißt du. Er hatte Angst, etwas zu verlieren. Da hat er sich selbst darin verloren.",
        ],
        [
          "mark",
          "Rechtzeitig vergessen heißt nicht verlieren. Es hält Platz frei. Schreib dir das auf, mit Datum.",
        ],
        [
          "kat",
          "Ach ja, und einer meiner Briefe ist für dich. Ohne Marke. Er kommt von jenseits des Tors im Norden.",
        ],
        [
          "mark",
          "Das Tor? Sieh nur, sein Siegel antwortet! Geh und öffne es. Wir sind dicht hinter dir. Na ja, Kat ist vor dir.",
        ],
      ],
    },
    lookedOut: {
      title: "Der Blick vom Tor",
      lines: [
        [
          "gate1",
          "Die Flügel schwingen lautlos auf. Dahinter geht die Welt weiter, und weiter, und dann bergauf.",
        ],
        [
          "mark",
          "Da sind sie. Die Kupferberge. Ich hatte vergessen, wie weit man sieht, wenn nichts stockt.",
        ],
        [
          "kat",
          "In dem Brief steht: „Hier oben liegt alles auf einem großen Haufen, und niemand findet das Salz. Schickt Hilfe.“",
        ],
        [
          "mark",
          "Aha. Also keine Not mit der Zeit, sondern mit der Ordnung. Fächer, Etiketten, ein Hauptbuch. Das lernt man gern.",
        ],
        [
          "kat",
          "Die suchen das Salz seit Jahren. Es hält sich schon. Salz tut das. Du hast gerade gesiegt, also setz dich.",
        ],
        [
          "mark",
          "Wohl wahr. Heute gibt es Suppe, und morgen wird die Wiese gefegt: Was keiner pflegt, wird wieder langsam.",
        ],
        [
          "kat",
          "Und ich bringe ihnen deine Antwort. Was soll ich schreiben? … „Bin unterwegs.“ Kurz. Gefällt mir.",
        ],
      ],
    },
  },
  journal: {
    "page.torch": {
      title: "Eine Fackel: SET … EX",
      hint: "Setz einen Fuß in die Höhle.",
      parts: [
        "Eine Fackel brennt ihre Lebenszeit lang. Ein Schlüssel kann das auch: Du schreibst ihn und sagst im selben Atemzug, wie lange er bleibt.",
        [
          ["SET torch:1 burning EX 12", "OK"],
          ["TTL torch:1", "(integer) 12"],
          ["GET torch:1", '"burning"'],
        ],
        "Warte, bis der Ring sich geschlossen hat, und frag noch einmal:",
        [
          ["GET torch:1", "(nil)"],
          ["TTL torch:1", "(integer) -2"],
        ],
        "TTL zählt die Sekunden, die noch bleiben. -2 heißt: Es gibt keinen solchen Schlüssel. -1 heißt: Es gibt ihn, und er hat keine Frist.",
        "Schlag noch einmal auf eine brennende Fackel, und sie zählt von vorn: Ein neues SET … EX tut dasselbe. Ein SET ohne EX nimmt die Frist weg.",
      ],
    },
    "page.lever": {
      title: "Strahl und Hebel: EXPIRE, PERSIST",
      hint: "Erreiche den leuchtenden Stein vor der Halle.",
      parts: [
        "Der Cache Beam ist EXPIRE: Er setzt eine Frist für etwas, das schon da ist. Der Hebel ist PERSIST: Er nimmt die Frist weg.",
        [
          ["SET door:hall open", "OK"],
          ["TTL door:hall", "(integer) -1"],
          ["EXPIRE door:hall 60", "(integer) 1"],
          ["PERSIST door:hall", "(integer) 1"],
          ["TTL door:hall", "(integer) -1"],
        ],
        "Beide antworten 1, wenn sie etwas geändert haben. EXPIRE antwortet 0, wenn es den Schlüssel nicht gibt; PERSIST auch, wenn er keine Frist hat.",
      ],
    },
    "page.hoard": {
      title: "Der Hort: Wer fegt?",
      hint: "Setz dem Hort eine Frist.",
      parts: [
        "Redis entfernt Abgelaufenes auf zwei Arten. Träge: Wer nach einem abgelaufenen Schlüssel fragt, bekommt nil, und der Schlüssel wird auf der Stelle gelöscht.",
        "Aktiv: Mehrmals in der Sekunde sieht Redis einige zufällig gewählte Schlüssel mit Frist an und löscht die abgelaufenen. Solange es viele findet, sucht es weiter.",
        [
          ["CONFIG GET hz", '1) "hz"  2) "10"'],
          ["INFO stats", "… expired_keys:42 …"],
        ],
        "Einen Schlüssel ohne Frist rührt keine von beiden an. So wächst ein Hort: ein Wert, den keiner mehr braucht, und noch einer, bis der Speicher voll ist.",
        "Was dann geschieht, entscheidet maxmemory-policy. Mit noeviction schlägt das Schreiben fehl; mit allkeys-lru muss gehen, was am längsten nicht benutzt wurde.",
        [["CONFIG GET maxmemory-policy", '1) "maxmemory-policy"  2) "noeviction"']],
      ],
    },
    "page.session": {
      title: "Deine eigene Fackel: GETEX",
      hint: "Beende das Kapitel.",
      parts: [
        "Irgendwo brennt auch für dich eine Fackel: deine Sitzung, ein Schlüssel mit einer Lebenszeit von sieben Tagen und einer Minute. Jede Anfrage des Spiels liest sie und zündet sie neu an, in einem Befehl:",
        [
          ["GETEX sessions:{id} EX 604860", '"{\\"created\\":\\"…\\"}"'],
          ["TTL sessions:{id}", "(integer) 604860"],
        ],
        "GET und danach EXPIRE wären zwei Befehle, und dazwischen könnte der Schlüssel verschwinden. GETEX ist einer: Da kommt nichts dazwischen.",
        "Bleibst du länger als eine Woche fort, verfällt die Sitzung: Keiner muss sie wegfegen. Dein Spielstand hat keine Frist. Er bleibt, bis du ihn löschst.",
        [
          ["TTL players:{id}", "(integer) -1"],
          ["JSON.GET players:{id} $.name", '"[\\"{name}\\"]"'],
        ],
      ],
    },
    "page.stone": {
      title: "Der Stein: eine sortierte Menge",
      hint: "Beende einen Lauf in der Arena.",
      parts: [
        "Der Stein der Rekorde ist eine sortierte Menge, ein Sorted Set: Jedes Mitglied hat eine Punktzahl und steht an seinem Platz, sobald es geschrieben ist.",
        [
          ["ZADD board GT CH 1200 Bag", "(integer) 1"],
          ["ZADD board GT CH 900 Bag", "(integer) 0"],
          ["ZADD board GT CH 2048 Kat", "(integer) 1"],
          ["ZRANGE board 0 9 REV WITHSCORES", '1) "Kat"  2) "2048"  3) "Bag"  4) "1200"'],
          ["ZREVRANK board Bag", "(integer) 1"],
        ],
        "Mit GT steigen Punkte nur: Ein schlechter Tag kostet nichts. CH zählt, was sich geändert hat, und Ränge beginnen bei 0. Der echte Stein heißt leaderboards:survivor-Grassland.",
      ],
    },
  },
};
