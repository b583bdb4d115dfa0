package wegwijs.server.office.supporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.MovingClock;
import wegwijs.server.office.supporter.Supporter.Kind;

/** People who think along, in a real file. */
class SupportersTest {
  @TempDir private Path folder;
  private final MovingClock clock = new MovingClock(Instant.parse("2026-03-31T21:59:00Z"));
  private Supporters supporters;

  @BeforeEach
  void open() {
    supporters =
        new Supporters(
            OfficeStore.open(folder.resolve("office.db"), folder.resolve("office.key")), clock);
  }

  private static Supporter supporter(String name, Kind kind, boolean isPublished) {
    return new Supporter(
        UUID.randomUUID(),
        new Supporter.Profile(
            name,
            kind,
            "Ik help met brieven",
            new Supporter.Offer(
                new LinkedHashSet<>(List.of("geld", "wonen")),
                new LinkedHashSet<>(List.of("Nederlands", "Turks")),
                new LinkedHashSet<>(List.of("Bibliotheek")),
                "Op dinsdag")),
        "06-12340000",
        isPublished ? Optional.of(LocalDate.of(2026, 3, 1)) : Optional.empty(),
        isPublished);
  }

  @Test
  void informalStandsBeforeProfessionalThenByName() {
    for (Supporter one :
        List.of(
            supporter("Bo", Kind.PROFESSIONAL, true),
            supporter("zoë", Kind.INFORMAL, true),
            supporter("Ans", Kind.INFORMAL, false))) {
      supporters.put("weert", one);
      assertThat(supporters.find("weert", one.id())).contains(one);
      assertThat(supporters.find("twente", one.id())).isEmpty();
    }
    assertThat(supporters.list("weert"))
        .extracting(one -> one.profile().name())
        .containsExactly("Ans", "zoë", "Bo");
    assertThat(supporters.listPublished("weert"))
        .extracting(one -> one.profile().name())
        .containsExactly("zoë", "Bo");
  }

  @Test
  void nobodyIsPublishedWithoutConsent() {
    Supporter shy = supporter("Ans", Kind.INFORMAL, false);
    assertThatThrownBy(() -> new Supporter(shy.id(), shy.profile(), "", Optional.empty(), true))
        .isInstanceOf(IllegalArgumentException.class);
    supporters.put("weert", shy);
    assertThat(supporters.findPublished("weert", shy.id())).isEmpty();
  }

  @Test
  void anotherPortalCannotChangeOrRemoveSomebody() {
    Supporter ans = supporter("Ans", Kind.INFORMAL, true);
    supporters.put("weert", ans);
    supporters.put(
        "twente", new Supporter(ans.id(), ans.profile(), "elders", ans.consentOn(), false));
    assertThat(supporters.find("weert", ans.id())).contains(ans);
    assertThat(supporters.remove("twente", ans.id())).isFalse();
    assertThat(supporters.remove("weert", ans.id())).isTrue();
    assertThat(supporters.list("weert")).isEmpty();
  }

  @Test
  void countsByDutchMonthWhoIsChosen() {
    Supporter ans = supporter("Ans", Kind.INFORMAL, true);
    Supporter shy = supporter("Shy", Kind.INFORMAL, false);
    supporters.put("weert", ans);
    supporters.put("weert", shy);
    supporters.choose("weert", ans.id());
    clock.pass(Duration.ofMinutes(2));
    supporters.choose("weert", ans.id());
    supporters.choose("weert", ans.id());
    supporters.choose("weert", shy.id());
    supporters.choose("twente", ans.id());

    assertThat(supporters.reach("weert"))
        .containsExactly(
            Map.entry(YearMonth.of(2026, 4), new TreeMap<>(Map.of(ans.id(), 2))),
            Map.entry(YearMonth.of(2026, 3), new TreeMap<>(Map.of(ans.id(), 1))));
    assertThat(supporters.reach("twente")).isEmpty();
  }

  @Test
  void whoItIsDoesNotStandInTheFiles() throws IOException {
    supporters.put("weert", supporter("Geheimenaam", Kind.INFORMAL, false));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("Geheimenaam", "06-12340000", "met brieven");
      }
    }
  }
}
