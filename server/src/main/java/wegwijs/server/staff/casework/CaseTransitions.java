package wegwijs.server.staff.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import wegwijs.data.portal.Portal;
import wegwijs.data.situation.Advice;
import wegwijs.data.situation.Transition;
import wegwijs.data.situation.Transitions;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.casework.CaseText;
import wegwijs.server.staff.offer.Offers;
import wegwijs.templates.view.work.Block;

/**
 * For a case that goes from one law to another: who is responsible before and after, what runs on,
 * and who stays alongside. Safe to share between threads.
 */
public final class CaseTransitions {
  private final WorkFrame frame;
  private final Offers offers;
  private final Transitions transitions;

  /** Those of these transitions that fit a case. */
  public CaseTransitions(WorkFrame frame, Offers offers, Transitions transitions) {
    this.frame = frame;
    this.offers = offers;
    this.transitions = transitions;
  }

  List<Block> of(Portal portal, CaseText text) {
    List<TermRef> terms =
        Stream.concat(text.terms().stream(), offers.laws(text.services()).stream())
            .distinct()
            .flatMap(term -> TermRef.parse(term).stream())
            .toList();
    OptionalInt age =
        text.question().isBlank() ? OptionalInt.empty() : offers.age(portal, text.question());
    return transitions.fitting(text.question(), terms, age).stream().map(this::section).toList();
  }

  private Block section(Transition transition) {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(fact("transition.before", List.of(transition.before())));
    facts.add(fact("transition.after", List.of(transition.after())));
    facts.add(fact("transition.runs-on", transition.runsOn()));
    facts.add(fact("transition.ends", transition.ends()));
    facts.add(fact("transition.support", List.of(transition.support())));
    return Block.Section.of(
        "overgang-" + transition.id(),
        frame.text("transition.title", transition.title()),
        new Block.Text(transition.summary()),
        new Block.Facts(facts));
  }

  private Block.Fact fact(String key, List<Advice> advices) {
    return Block.Fact.of(frame.text(key), advices.stream().map(CaseTransitions::line).toList());
  }

  private static String line(Advice advice) {
    return Stream.of(
            Optional.of(advice.heading() + "."), Optional.of(advice.text()), advice.decides())
        .flatMap(Optional::stream)
        .reduce((one, other) -> one + " " + other)
        .orElseThrow();
  }
}
