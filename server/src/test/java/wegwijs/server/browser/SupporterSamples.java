package wegwijs.server.browser;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import wegwijs.server.office.supporter.Supporter;
import wegwijs.server.office.supporter.Supporter.Kind;
import wegwijs.server.office.supporter.Supporters;
import wegwijs.server.staff.StaffSite;

/** People who think along, made up for looking at pages. */
final class SupporterSamples {
  private SupporterSamples() {}

  /** Puts one of each kind on the site, of whom one was chosen. */
  static void publish(StaffSite site) {
    Supporters supporters = new Supporters(site.office(), site.clock());
    for (Kind kind : Kind.values()) {
      Supporter one =
          new Supporter(
              UUID.randomUUID(),
              new Supporter.Profile(
                  "Proefmens " + kind.id(),
                  kind,
                  "Ik drink graag koffie en denk met u mee.",
                  new Supporter.Offer(
                      new LinkedHashSet<>(List.of("geld")),
                      new LinkedHashSet<>(List.of("Nederlands")),
                      new LinkedHashSet<>(List.of("Buurthuis Voorbeeld")),
                      "Op dinsdag")),
              "",
              Optional.of(LocalDate.of(2026, 1, 1)),
              true);
      supporters.put("weert", one);
      supporters.choose("weert", one.id());
    }
  }
}
