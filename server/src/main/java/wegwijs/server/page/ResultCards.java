package wegwijs.server.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.server.page.words.Freshness;
import wegwijs.server.page.words.Lists;
import wegwijs.server.page.words.Marking;
import wegwijs.server.page.words.OpeningTimes;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.PhoneNumbers;
import wegwijs.server.page.words.TermWords;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Hit;
import wegwijs.templates.view.CardFacts;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.Marked;
import wegwijs.templates.view.OpenState;
import wegwijs.templates.view.Phone;
import wegwijs.templates.view.ResultCard;
import wegwijs.templates.view.SaveLink;

/** Hits as cards. Safe to share. */
final class ResultCards {
  private final TermWords terms;
  private final PhoneNumbers numbers;
  private final Freshness freshness;
  private final OpeningTimes times;
  private final PageTexts texts;

  ResultCards(Words words) {
    terms = words.terms();
    numbers = words.numbers();
    freshness = words.freshness();
    times = words.times();
    texts = words.texts();
  }

  /**
   * A hit as a card.
   *
   * @param here the address of the page for a visit
   */
  ResultCard card(Visit visit, Function<Visit, String> here, String question, Hit hit) {
    ServiceCard card = hit.card();
    Phone phone = numbers.find(card.phone(), null).orElse(null);
    String summary = card.summary();
    Marked marked = summary == null ? null : Marking.asked(summary, question);
    return new ResultCard(
        new Link(card.name(), visit.service(card.id(), card.name())),
        card.organizationName(),
        marked,
        facts(hit),
        phone,
        openness(hit, phone),
        freshness.checked(card.verified()),
        hit.why(),
        new SaveLink(
            here.apply(visit.toggling(card.id())), visit.list().ids().contains(card.id())));
  }

  private CardFacts facts(Hit hit) {
    ServiceCard card = hit.card();
    return new CardFacts(
        orLabels(card.eligibility(), card, FacetId.TARGET_GROUP),
        card.areas().isEmpty() ? null : Lists.few(card.areas(), texts),
        hit.distanceMetres().isPresent() ? distance(hit.distanceMetres().getAsInt()) : null,
        orLabels(card.fees(), card, FacetId.COST));
  }

  /** What the provider says itself, else the terms that were recognised. */
  private @Nullable String orLabels(@Nullable String own, ServiceCard card, FacetId facet) {
    if (own != null) {
      return own;
    }
    List<String> labels =
        card.terms().stream()
            .flatMap(term -> TermRef.parse(term).stream())
            .filter(term -> term.facet() == facet)
            .flatMap(term -> terms.findLabel(facet, term.term()).stream())
            .toList();
    return labels.isEmpty() ? null : Lists.few(labels, texts);
  }

  private String distance(int metres) {
    return metres < 1_000
        ? texts.text("distance.metres", Math.max(100, Math.round(metres / 100f) * 100))
        : texts.text("distance.kilometres", metres / 1_000.0);
  }

  /** Without known hours a number may well not answer; whoever has no number has no hours. */
  private @Nullable OpenState openness(Hit hit, @Nullable Phone phone) {
    OpenState known = times.openNow(hit.openings());
    if (known != null) {
      return known;
    }
    boolean isUnknown =
        phone != null && hit.card().hours() == null && !phone.href().equals("tel:112");
    return isUnknown ? new OpenState.Unknown() : null;
  }
}
