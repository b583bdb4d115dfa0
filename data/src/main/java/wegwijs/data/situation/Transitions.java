package wegwijs.data.situation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import wegwijs.data.place.FoldedText;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.yaml.ConfigurationException;

/** All ways from one law to another of an installation. Immutable and safe to share. */
public final class Transitions {
  private final List<Transition> all;

  Transitions(Collection<Transition> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Those that come with the program, changed by the files of installations: every {@code .yaml}
   * file in their folders {@code transitions}. A later one counts for more.
   *
   * @param installations their folders; they need not hold {@code transitions}
   * @throws ConfigurationException for any mistake, with file, line and remedy
   */
  public static Transitions of(List<Path> installations, Vocabulary vocabulary) {
    return new TransitionLoader(vocabulary)
        .load(installations.stream().map(folder -> folder.resolve("transitions")).toList());
  }

  /** All of them, those that the installation added last. */
  public List<Transition> all() {
    return all;
  }

  /**
   * Those that a case is about.
   *
   * @param question in plain words
   * @param terms that were understood or chosen, and the laws of what may help
   * @param age of the person whom it is about, when that is known
   */
  public List<Transition> fitting(String question, List<TermRef> terms, OptionalInt age) {
    Set<String> typed = new HashSet<>(List.of(FoldedText.of(question).split(" ", -1)));
    return all.stream().filter(transition -> transition.signs().fit(typed, terms, age)).toList();
  }
}
