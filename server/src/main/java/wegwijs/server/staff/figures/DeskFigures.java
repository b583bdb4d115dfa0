package wegwijs.server.staff.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wegwijs.data.time.DutchTime;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.casework.CaseCount;
import wegwijs.server.office.casework.CaseFigures;
import wegwijs.server.office.casework.CaseOutcome;
import wegwijs.server.office.casework.CaseVerdict;
import wegwijs.server.office.feedback.Satisfaction;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.office.inbox.InquiryCount;
import wegwijs.server.office.inbox.Outcome;
import wegwijs.server.staff.figures.Figure.Kind;

/**
 * What follows from the work with residents: their questions, the cases with laws, subjects and
 * outcomes, complaints and appeals, whether they found what they sought and were satisfied, and for
 * what nothing fits. Safe to share.
 */
public final class DeskFigures implements FigureSource {
  private static final int YEARS = 4;

  private final WorkFrame frame;
  private final Vocabulary vocabulary;
  private final CaseFigures cases;
  private final Inbox inbox;
  private final Satisfaction satisfaction;
  private final Clock clock;

  /** Figures of what this store keeps of residents. */
  public DeskFigures(WorkFrame frame, Vocabulary vocabulary, OfficeStore store, Clock clock) {
    this.frame = frame;
    this.vocabulary = vocabulary;
    this.clock = clock;
    cases = new CaseFigures(store);
    inbox = new Inbox(store, clock);
    satisfaction = new Satisfaction(store, clock);
  }

  @Override
  public List<Figure> figures(String portal) {
    List<Figure> figures = new ArrayList<>();
    inbox.counts(portal).forEach(count -> addQuestion(figures, count));
    cases.counts(portal).stream().flatMap(this::ofCases).forEach(figures::add);
    LocalDate today = LocalDate.now(clock.withZone(DutchTime.ZONE));
    satisfaction
        .list(portal, today.minusYears(YEARS), today)
        .forEach(day -> {
          YearMonth month = YearMonth.from(day.day());
          figures.add(new Figure(month, Kind.SATISFACTION, text("found"), day.found()));
          figures.add(new Figure(month, Kind.SATISFACTION, text("missed"), day.missed()));
        });
    return figures;
  }

  private void addQuestion(List<Figure> figures, InquiryCount count) {
    figures.add(question(count, Kind.QUESTIONS, ""));
    String kind =
        switch (count.kind()) {
          case CALL -> text("call");
          case QUESTION -> text("question");
        };
    figures.add(question(count, Kind.QUESTIONS, kind));
    if (count.outcome().filter(Outcome.NO_OFFER::equals).isPresent()) {
      figures.add(question(count, Kind.SIGNALS, text("of-questions")));
    }
  }

  private static Figure question(InquiryCount count, Kind kind, String label) {
    return new Figure(count.month(), count.municipality(), kind, label, count.number());
  }

  private Stream<Figure> ofCases(CaseCount count) {
    return switch (count.aspect()) {
      case ALL -> whole(count);
      case TERM -> label(count).stream().flatMap(label -> ofTerm(count, label));
      case COMPLAINT ->
          count.term().isEmpty()
              ? Stream.of(figure(count, Kind.COMPLAINTS, ""))
              : label(count).stream().map(label -> figure(count, Kind.COMPLAINTS, label));
      case GAP -> label(count).stream().map(label -> figure(count, Kind.SIGNALS, label));
      case VERDICT ->
          CaseVerdict.find(count.term()).stream()
              .map(verdict -> figure(count, Kind.SATISFACTION, verdict(verdict)));
    };
  }

  private Stream<Figure> whole(CaseCount count) {
    return Stream.of(
            Optional.of(figure(count, Kind.TRAJECTORIES, "")),
            Optional.of(figure(count, Kind.OUTCOME, outcome(count.outcome()))),
            isSignal(count)
                ? Optional.of(figure(count, Kind.SIGNALS, ""))
                : Optional.<Figure>empty())
        .flatMap(Optional::stream);
  }

  private static Stream<Figure> ofTerm(CaseCount count, String label) {
    boolean isLaw = count.term().startsWith(FacetId.LAW.id() + "/");
    Figure figure = figure(count, isLaw ? Kind.LAW : Kind.ADVICE, label);
    return !isLaw && isSignal(count)
        ? Stream.of(figure, figure(count, Kind.SIGNALS, label))
        : Stream.of(figure);
  }

  /** What a count is of, in words; empty for what the vocabulary no longer knows. */
  private Optional<String> label(CaseCount count) {
    return TermRef.parse(count.term()).flatMap(vocabulary::findTerm).map(Term::label);
  }

  private static Figure figure(CaseCount count, Kind kind, String label) {
    return new Figure(count.month(), count.municipality(), kind, label, count.number());
  }

  private static boolean isSignal(CaseCount count) {
    return count.outcome().filter(CaseOutcome.NO_OFFER::equals).isPresent();
  }

  private String verdict(CaseVerdict verdict) {
    return text(
        switch (verdict) {
          case SATISFIED -> "satisfied";
          case UNSATISFIED -> "unsatisfied";
        });
  }

  private String outcome(Optional<CaseOutcome> outcome) {
    return outcome
        .map(ended ->
            text(
                switch (ended) {
                  case ANSWERED -> "answered";
                  case REFERRED -> "referred";
                  case NO_OFFER -> "no-offer";
                  case DROPPED -> "dropped";
                }))
        .orElseGet(() -> text("open"));
  }

  private String text(String key) {
    return frame.text("staff.figures.desk." + key);
  }
}
