package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.RecordKind;
import wegwijs.data.store.RecordPair;

/** Real records of several sources, of which a person said whether they are the same. */
class CorpusPairsTest {
  private static final double LEAST_PRECISION = 0.99;
  private static final double LEAST_RECALL = 0.90;

  @TempDir private Path folder;

  @Test
  void mergesWhatIsTheSameAndNothingElse() throws IOException {
    CorpusPairs corpus = new CorpusPairs(folder);
    MergeReport report = new Merging(corpus.place().store, Workplace.PLACES, corpus.clock()).run();
    System.out.println(report.found() + " " + report.tooLarge() + " " + report.changes());
    List<LabelledPair> pairs = LabelledPair.read("corpus-pairs.csv");
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(300);
    List<List<LabelledPair>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    for (int line = 0; line < pairs.size(); line++) {
      halves.get(line % 2).add(pairs.get(line));
    }
    Score tuning = score(corpus, halves.getFirst(), "tuning half");
    Score heldOut = score(corpus, halves.getLast(), "held out");

    assertThat(tuning.precision()).isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(tuning.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
    assertThat(heldOut.precision()).isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(heldOut.recall()).isGreaterThanOrEqualTo(LEAST_RECALL);
  }

  /** Counts one half and prints what went wrong, for whoever changes the rules. */
  private static Score score(CorpusPairs corpus, List<LabelledPair> half, String name) {
    Score score = new Score();
    half.forEach(pair -> score.add(pair, isMerged(corpus, pair)));
    System.out.println(name + ": " + score);
    score.wrong().forEach(pair -> System.out.println("  " + pair + " " + why(corpus, pair)));
    return score;
  }

  private static boolean isMerged(CorpusPairs corpus, LabelledPair pair) {
    return corpus.shownAs(pair.left()).equals(corpus.shownAs(pair.right()));
  }

  private static String why(CorpusPairs corpus, LabelledPair pair) {
    RecordPair records =
        new RecordPair(RecordKind.SERVICE, corpus.id(pair.left()), corpus.id(pair.right()));
    return corpus.place().store.decisions().listOpen(0, Integer.MAX_VALUE).stream()
        .filter(decision -> decision.pair().equals(records))
        .map(Objects::toString)
        .findFirst()
        .orElse("merged, not compared, or kept apart");
  }
}
