package wegwijs.server.staff.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.Term;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.casework.CaseCount;
import wegwijs.server.office.casework.CaseFigures;
import wegwijs.server.office.casework.CaseOutcome;
import wegwijs.server.office.feedback.Satisfaction;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.office.inbox.InquiryCount;
import wegwijs.server.office.inbox.Outcome;
import wegwijs.server.page.words.Freshness;
import wegwijs.server.staff.figures.Figure.Kind;

/**
 * What follows from the work with residents: their questions, the cases with laws, subjects and
 * outcomes, whether they found what they sought, and for what nothing fits. Safe to share.
 */
public final class DeskFigures implements FigureSource {
  /** Complaints and appeals are a subject of their own. */
  private static final TermRef COMPLAINTS = new TermRef(FacetId.DOMAIN, "recht-en-bezwaar");

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
    cases.counts(portal).forEach(count -> addCase(figures, count));
    LocalDate today = LocalDate.now(clock.withZone(Freshness.DUTCH_TIME));
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
    figures.add(new Figure(count.month(), Kind.QUESTIONS, "", count.number()));
    String kind =
        switch (count.kind()) {
          case CALL -> text("call");
          case QUESTION -> text("question");
        };
    figures.add(new Figure(count.month(), Kind.QUESTIONS, kind, count.number()));
    if (count.outcome().filter(Outcome.NO_OFFER::equals).isPresent()) {
      figures.add(new Figure(count.month(), Kind.SIGNALS, text("of-questions"), count.number()));
    }
  }

  private void addCase(List<Figure> figures, CaseCount count) {
    if (count.term().isEmpty()) {
      figures.add(new Figure(count.month(), Kind.TRAJECTORIES, "", count.number()));
      figures.add(
          new Figure(count.month(), Kind.OUTCOME, outcome(count.outcome()), count.number()));
      if (isSignal(count)) {
        figures.add(new Figure(count.month(), Kind.SIGNALS, "", count.number()));
      }
      return;
    }
    TermRef.parse(count.term())
        .ifPresent(term ->
            vocabulary.findTerm(term).ifPresent(known -> addTerm(figures, count, term, known)));
  }

  private static void addTerm(List<Figure> figures, CaseCount count, TermRef term, Term known) {
    Kind kind = term.facet() == FacetId.LAW ? Kind.LAW : Kind.ADVICE;
    figures.add(
        new Figure(
            count.month(),
            term.equals(COMPLAINTS) ? Kind.COMPLAINTS : kind,
            known.label(),
            count.number()));
    if (kind == Kind.ADVICE && isSignal(count)) {
      figures.add(new Figure(count.month(), Kind.SIGNALS, known.label(), count.number()));
    }
  }

  private static boolean isSignal(CaseCount count) {
    return count.outcome().filter(CaseOutcome.NO_OFFER::equals).isPresent();
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
