package wegwijs.server.search.understanding;

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

  /** The words for the other person, such as "mijn moeder". */
  static Optional<String> find(List<DutchWord> words) {
    for (int place = 1; place < words.size(); place++) {
      DutchWord word = words.get(place);
      DutchWord before = words.get(place - 1);
      if (OTHERS.contains(word.folded()) && OWN.contains(before.folded())) {
        return Optional.of(before.text() + " " + word.text());
      }
    }
    return Optional.empty();
  }
}
