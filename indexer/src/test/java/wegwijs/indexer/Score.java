package wegwijs.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts how often the rules said what a person said. */
final class Score {
  private final List<LabelledPair> wrong = new ArrayList<>();
  private int found;
  private int missed;
  private int mistaken;
  private int keptApart;

  void add(LabelledPair pair, boolean isMerged) {
    switch (pair.label()) {
      case SAME -> {
        found += isMerged ? 1 : 0;
        missed += isMerged ? 0 : 1;
      }
      case DIFFERENT -> {
        mistaken += isMerged ? 1 : 0;
        keptApart += isMerged ? 0 : 1;
      }
      case UNSURE -> {}
    }
    if (pair.label() != LabelledPair.Label.UNSURE
        && isMerged != (pair.label() == LabelledPair.Label.SAME)) {
      wrong.add(pair);
    }
  }

  List<LabelledPair> wrong() {
    return wrong;
  }

  double precision() {
    return (double) found / (found + mistaken);
  }

  double recall() {
    return (double) found / (found + missed);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.3f, recall %.3f (%d merged rightly, %d wrongly; %d missed, %d kept apart)",
        precision(),
        recall(),
        found,
        mistaken,
        missed,
        keptApart);
  }
}
