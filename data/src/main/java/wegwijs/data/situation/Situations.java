package wegwijs.data.situation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wegwijs.data.place.FoldedText;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.yaml.ConfigurationException;

/** All situations of an installation, in their order. Immutable and safe to share. */
public final class Situations {
  private final Map<String, Situation> byId;

  Situations(Collection<Situation> situations) {
    Map<String, Situation> map = new LinkedHashMap<>();
    situations.forEach(situation -> map.put(situation.id(), situation));
    byId = Collections.unmodifiableMap(map);
  }

  /**
   * Those that come with the program, changed by the files of installations: every {@code .yaml}
   * file in their folders {@code paths}. A later one counts for more.
   *
   * @param installations their folders; they need not hold {@code paths}
   * @throws ConfigurationException for any mistake, with file, line and remedy
   */
  public static Situations of(List<Path> installations, Vocabulary vocabulary) {
    return new SituationLoader(vocabulary)
        .load(installations.stream().map(folder -> folder.resolve("paths")).toList());
  }

  /** All of them, those that the installation added last. */
  public List<Situation> all() {
    return List.copyOf(byId.values());
  }

  /** The situation with this id. */
  public Optional<Situation> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The situations that a question is about, the best first.
   *
   * @param question as typed
   * @param understood terms that were understood or chosen, the surest first
   * @param atMost how many
   */
  public List<Situation> fitting(String question, List<TermRef> understood, int atMost) {
    Set<String> typed = new HashSet<>(List.of(FoldedText.of(question).split(" ", -1)));
    return all().stream()
        .flatMap(situation -> fit(situation, understood, typed))
        .sorted(Comparator.comparingInt(Fit::size).reversed().thenComparingInt(Fit::rank))
        .map(Fit::situation)
        .distinct()
        .limit(atMost)
        .toList();
  }

  private static Stream<Fit> fit(Situation situation, List<TermRef> understood, Set<String> typed) {
    return situation.cues().stream()
        .filter(cue -> cue.isIn(understood, typed))
        .map(cue -> new Fit(situation, cue.size(), cue.rank(understood)));
  }

  private record Fit(Situation situation, int size, int rank) {}
}
