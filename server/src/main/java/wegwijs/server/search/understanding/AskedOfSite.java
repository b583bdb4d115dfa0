package wegwijs.server.search.understanding;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wegwijs.data.schema.DutchWords;
import wegwijs.data.vocabulary.SiteQuestion;

/** Recognises questions about the site itself. Immutable and safe to share. */
final class AskedOfSite {
  /** One way to ask a question. */
  private record Way(SiteQuestion question, List<String> stems) {}

  private final List<Way> ways;

  AskedOfSite(List<SiteQuestion> questions, DutchWords dutch) {
    this.ways =
        questions.stream()
            .flatMap(question ->
                question.say().stream()
                    .map(say -> new Way(question, Sayings.telling(dutch.of(say), dutch))))
            .filter(way -> !way.stems.isEmpty())
            .toList();
  }

  /** The question that is asked, unless other words ask for help; of two the one of more words. */
  Optional<SiteQuestion> find(HeardWords heard, Terms.Heard meant) {
    return ways.stream()
        .filter(way -> {
          BitSet found = heard.find(way.stems);
          return !found.isEmpty() && !meant.isAboutHelpBeyond(found);
        })
        .max(Comparator.comparingInt(way -> way.stems.size()))
        .map(Way::question);
  }
}
