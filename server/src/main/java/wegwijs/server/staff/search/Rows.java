package wegwijs.server.staff.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Contract;
import wegwijs.data.place.Places;
import wegwijs.data.portal.Portal;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.time.DutchTime;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.server.office.note.Note;
import wegwijs.server.page.words.Lists;
import wegwijs.server.page.words.Words;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.Phone;
import wegwijs.templates.view.staff.StaffRow;

/** Services as rows of the table for people at work. Safe to share between threads. */
final class Rows {
  private static final int LONGEST_NOTE = 120;

  private final Words words;
  private final Places places;
  private final WaitingWords waiting;
  private final Clock clock;

  Rows(Words words, Places places, WaitingWords waiting, Clock clock) {
    this.words = words;
    this.places = places;
    this.waiting = waiting;
    this.clock = clock;
  }

  StaffRow row(
      String base, Portal portal, ServiceCard card, Found found, Map<UUID, List<Note>> notes) {
    WorkFacts facts = Objects.requireNonNull(found.facts().get(card.id()));
    List<Note> own = notes.getOrDefault(card.id(), List.of());
    return new StaffRow(
        new Link(card.name(), base + "/aanbod/" + card.id()),
        card.organizationName(),
        phone(card, facts),
        contracts(portal, facts),
        new StaffRow.Terms(
            labels(card, FacetId.LAW), labels(card, FacetId.ACCESS), labels(card, FacetId.LINE)),
        waiting.find(found.waiting().get(card.id()), facts.waitTime()).orElse(null),
        Lists.few(card.areas(), words.texts()),
        words.freshness().checked(card.verified()),
        own.isEmpty() ? null : shortened(own.getFirst().text()),
        own.size());
  }

  private @Nullable Phone phone(ServiceCard card, WorkFacts facts) {
    return facts
        .intake()
        .flatMap(phone -> words.numbers().find(phone.number(), null))
        .or(() -> words.numbers().find(card.phone(), null))
        .orElse(null);
  }

  /** The contracts of the portal's municipalities, each as law and product. */
  private List<String> contracts(Portal portal, WorkFacts facts) {
    Set<String> municipalities = portal.municipalityCodes();
    LocalDate today = LocalDate.now(clock.withZone(DutchTime.ZONE));
    return facts.contracts(municipalities, today, places).stream()
        .map(this::words)
        .distinct()
        .toList();
  }

  private String words(Contract contract) {
    String law = words.terms().findLabel(FacetId.LAW, contract.law()).orElse(contract.law());
    String area = contract.municipality();
    String product = contract.product();
    return law
        + (product == null ? "" : ", " + product)
        + (area == null ? "" : " (" + words.areas().name(area) + ")");
  }

  private String labels(ServiceCard card, FacetId facet) {
    return card.terms().stream()
        .flatMap(term -> TermRef.parse(term).stream())
        .filter(term -> term.facet() == facet)
        .flatMap(term -> words.terms().findLabel(facet, term.term()).stream())
        .collect(Collectors.joining(", "));
  }

  private static String shortened(String note) {
    String line = note.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_NOTE ? line : line.substring(0, LONGEST_NOTE).strip() + "…";
  }
}
