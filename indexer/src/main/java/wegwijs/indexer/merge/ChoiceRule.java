package wegwijs.indexer.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Reason;

/** One of a closed list of words, in any case. */
record ChoiceRule(List<String> choices) implements FieldRule {
  ChoiceRule(String... choices) {
    this(Arrays.asList(choices));
  }

  @Override
  public FieldOutcome judge(
      String text, Map<String, @Nullable Object> siblings, boolean fromSpreadsheet) {
    return choices.stream()
        .filter(choice -> choice.equalsIgnoreCase(text))
        .findFirst()
        .<FieldOutcome>map(FieldOutcome.Kept::new)
        .orElseGet(() -> new FieldOutcome.Rejected(Reason.CHOICE_UNKNOWN));
  }
}
