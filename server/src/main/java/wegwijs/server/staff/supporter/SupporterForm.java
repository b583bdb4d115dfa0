package wegwijs.server.staff.supporter;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wegwijs.data.time.DutchTime;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.supporter.Supporter;
import wegwijs.server.staff.StaffForm;
import wegwijs.server.staff.Topics;
import wegwijs.templates.view.work.FormFault;

/**
 * The form of somebody who thinks along, as it was filled in. Immutable.
 *
 * @param fields text fields by name
 * @param faults why it cannot be kept; empty when it can
 */
record SupporterForm(
    Map<String, String> fields,
    Supporter.Kind kind,
    SequencedSet<String> themes,
    boolean isPublished,
    List<FormFault> faults) {
  private static final List<String> TEXTS =
      List.of("naam", "over", "talen", "vindplaatsen", "beschikbaar", "contact", "toestemming");

  private static final int LONGEST = 600;

  SupporterForm {
    fields = Map.copyOf(fields);
    faults = List.copyOf(faults);
  }

  static final SupporterForm EMPTY =
      new SupporterForm(Map.of(), Supporter.Kind.INFORMAL, new LinkedHashSet<>(), false, List.of());

  static SupporterForm of(Supporter supporter) {
    Supporter.Profile profile = supporter.profile();
    return new SupporterForm(
        Map.of(
            "naam", profile.name(),
            "over", profile.about(),
            "talen", String.join(", ", profile.offer().languages()),
            "vindplaatsen", String.join(", ", profile.offer().places()),
            "beschikbaar", profile.offer().availability(),
            "contact", supporter.contact(),
            "toestemming", supporter.consentOn().map(LocalDate::toString).orElse("")),
        profile.kind(),
        profile.offer().themes(),
        supporter.isPublished(),
        List.of());
  }

  static SupporterForm read(StaffForm sent, Topics topics, WorkFrame frame, Clock clock) {
    Map<String, String> fields = new LinkedHashMap<>();
    TEXTS.forEach(name -> fields.put(name, sent.text(name)));
    boolean isPublished = sent.isTicked("publiceren");
    return new SupporterForm(
        fields,
        Supporter.Kind.find(sent.text("soort")).orElse(Supporter.Kind.INFORMAL),
        new LinkedHashSet<>(topics.known(sent.texts("thema"))),
        isPublished,
        faults(fields, isPublished, frame, clock));
  }

  private static List<FormFault> faults(
      Map<String, String> fields, boolean isPublished, WorkFrame frame, Clock clock) {
    List<FormFault> faults = new ArrayList<>();
    if (fields.getOrDefault("naam", "").isEmpty()) {
      faults.add(new FormFault("naam", frame.text("staff.supporter.no-name")));
    }
    fields.forEach((name, text) -> {
      if (text.length() > LONGEST) {
        faults.add(new FormFault(name, frame.text("staff.too-long", LONGEST)));
      }
    });
    String consent = fields.getOrDefault("toestemming", "");
    Optional<LocalDate> day = day(consent);
    LocalDate today = LocalDate.now(clock.withZone(DutchTime.ZONE));
    if (!consent.isEmpty() && day.filter(on -> !on.isAfter(today)).isEmpty()) {
      faults.add(
          new FormFault("toestemming", frame.text("staff.supporter.consent-wrong", consent)));
    } else if (isPublished && day.isEmpty()) {
      faults.add(new FormFault("toestemming", frame.text("staff.supporter.no-consent")));
    }
    return faults;
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Who it is about; only of a form without faults. */
  Supporter supporter(UUID id) {
    return new Supporter(
        id,
        new Supporter.Profile(
            field("naam"),
            kind,
            field("over"),
            new Supporter.Offer(
                themes, list(field("talen")), list(field("vindplaatsen")), field("beschikbaar"))),
        field("contact"),
        day(field("toestemming")),
        isPublished);
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }

  private static SequencedSet<String> list(String text) {
    return Stream.of(text.split("[,;\n]", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
