package wegwijs.server.search.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that people name when they look for somebody who speaks them. */
enum Language {
  ARABISCH("arabisch"),
  BERBERS("berber tamazight tarifit"),
  BULGAARS("bulgaars"),
  CHINEES("chinees mandarijn kantonees"),
  DARI("dari farsi perzisch pasjtoe pashto"),
  DUITS("duitstalig"),
  ENGELS("engelstalig"),
  FRANS("franstalig"),
  GEBARENTAAL("gebarentaal"),
  KOERDISCH("koerdisch"),
  OEKRAIENS("oekraiens"),
  PAPIAMENTS("papiament"),
  POOLS("pools"),
  PORTUGEES("portugees portugeestalig"),
  ROEMEENS("roemeens"),
  RUSSISCH("russisch"),
  SOMALISCH("somalisch"),
  SPAANS("spaans"),
  TIGRINYA("tigrinya"),
  TURKS("turks");

  private final String starts;

  Language(String starts) {
    this.starts = starts;
  }

  /** The language that a folded word names. */
  static Optional<Language> find(String folded) {
    return Arrays.stream(values())
        .filter(language -> language.starts().stream().anyMatch(start -> isNamed(start, folded)))
        .findFirst();
  }

  /** "Turks" and "Turkstalige" name it; of "Turkse ouders" it is not sure that they want it. */
  private static boolean isNamed(String start, String folded) {
    return folded.equals(start)
        || (folded.startsWith(start) && (folded.contains("talig") || !folded.endsWith("e")));
  }

  /** How the words for it begin. */
  List<String> starts() {
    return List.of(starts.split(" ", -1));
  }

  /** Its name in Dutch. */
  String label() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }
}
