package wegwijs.server.search.understanding;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wegwijs.data.schema.DutchWord;

/** Finds for whom a question is asked, when it is for somebody else. */
final class Relations {
  private static final Set<String> OWN =
      Set.of("mijn", "me", "mn", "m'n", "onze", "ons", "een", "de");
  private static final Set<String> OTHERS =
      Set.of(
          "moeder",
          "mama",
          "ma",
          "vader",
          "papa",
          "pa",
          "ouders",
          "oma",
          "opa",
          "grootouders",
          "man",
          "vrouw",
          "partner",
          "vriend",
          "vriendin",
          "zoon",
          "zoontje",
          "dochter",
          "dochtertje",
          "kind",
          "kinderen",
          "kindje",
          "baby",
          "broer",
          "broertje",
          "zus",
          "zusje",
          "zuster",
          "oom",
          "tante",
          "neef",
          "nicht",
          "schoonmoeder",
          "schoonvader",
          "buurman",
          "buurvrouw",
          "buur",
          "kleinkind",
          "kleinzoon",
          "kleindochter",
          "collega",
          "client",
          "leerling");

  private Relations() {}

  /** The places of the words for other persons. */
  static BitSet places(List<DutchWord> words) {
    BitSet places = new BitSet();
    for (int place = 1; place < words.size(); place++) {
      boolean isOther = OTHERS.contains(words.get(place).folded());
      places.set(place, isOther && OWN.contains(words.get(place - 1).folded()));
    }
    return places;
  }

  /** The words for the other person, such as "mijn moeder". */
  static Optional<String> find(List<DutchWord> words) {
    return places(words).stream()
        .mapToObj(place -> words.get(place - 1).text() + " " + words.get(place).text())
        .findFirst();
  }
}
