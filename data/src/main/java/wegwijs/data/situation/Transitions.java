package wegwijs.data.situation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

  /** Those that come with the program. */
  public static Transitions shipped(Vocabulary vocabulary) {
    return new TransitionLoader(vocabulary).load(Optional.empty());
  }

  /**
   * Those that come with the program, changed by the files of an installation: every {@code .yaml}
   * file in its folder {@code transitions}.
   *
   * @param installation the folder of the installation; it need not hold {@code transitions}
   * @throws ConfigurationException for any mistake, with file, line and remedy
   */
  public static Transitions of(Path installation, Vocabulary vocabulary) {
    return new TransitionLoader(vocabulary).load(Optional.of(installation.resolve("transitions")));
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
