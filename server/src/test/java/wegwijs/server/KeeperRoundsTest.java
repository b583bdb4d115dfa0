package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.json.Json;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.portal.Portals;
import wegwijs.data.store.Correction;
import wegwijs.data.store.RecordToStore;
import wegwijs.data.store.RunCounts;
import wegwijs.data.store.RunOutcome;
import wegwijs.data.store.RunWriter;
import wegwijs.indexer.report.ProgressMonitor;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.keeper.KeeperPages.Kept;
import wegwijs.server.keeper.Letters;
import wegwijs.server.keeper.Publishing;
import wegwijs.server.keeper.Rounds;
import wegwijs.server.mail.Mailer;
import wegwijs.server.office.keeper.Keeper;
import wegwijs.server.search.LuceneSearch;
import wegwijs.server.search.SearchRequest;

/** Twice a year organizations are asked whether their records hold; what follows on silence. */
class KeeperRoundsTest {
  private static final Source SOURCE =
      new Source("lijst", SourceFormat.WEGWIJS, null, null, 50, null);
  private static final UUID ONE = NameUuid.of("een");
  private static final UUID OTHER = NameUuid.of("ander");

  @TempDir private Path home;
  private Instant now = Instant.now();
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final List<Mailer.Message> sent = new ArrayList<>();
  private Installation installation;
  @AutoClose private RecordDesk desk;
  private Kept kept;
  private Rounds rounds;

  @BeforeEach
  void open() {
    Settings settings = Settings.ofHome(home);
    installation = Installation.open(settings);
    installation.store().sources().put(SOURCE);
    take(ONE, OTHER);
    desk = new RecordDesk(installation, () -> {}, clock);
    kept = Kept.in(Installation.openOffice(settings), clock);
    rounds = rounds(Optional.of(sent::add));
  }

  private Rounds rounds(Optional<Mailer> mailer) {
    WorkFrame frame = WorkFrame.dutch("");
    Portals portals = Portals.shipped(installation.places());
    return new Rounds(
        kept.keepers(),
        installation.store().records(),
        new Publishing(frame, installation.store(), desk, clock),
        mailer.map(by -> new Letters(frame, portals, kept.links(), by)),
        clock);
  }

  @Test
  void whoDoesNotAnswerIsRemindedOnceAndThenLeftAlone() throws Exception {
    check(ONE, now);
    check(OTHER, now);
    invite(ONE);
    rounds.run();
    rounds.run();
    assertThat(sent).hasSize(1);
    pass(20);
    rounds.run();
    assertThat(sent).hasSize(1);
    pass(1);
    rounds.run();
    rounds.run();
    assertThat(sent).hasSize(2);
    assertThat(sent.get(1).text())
        .contains("Wij kregen geen antwoord", "https://kaart.example.nl/bijhouden/");
    assertThat(verified(ONE)).isNotNull();

    pass(21);
    rounds.run();
    rounds.run();
    assertThat(sent).hasSize(2);
    assertThat(kept.keepers().findOf(ONE).orElseThrow().course().silent()).isPresent();
    assertThat(verified(ONE)).isNull();
    assertThat(verified(OTHER)).isNotNull();
    try (LuceneSearch search = installation.openSearch()) {
      assertThat(
              search.search(SearchRequest.of("samen eten")).hits().stream()
                  .map(hit -> hit.card().name()))
          .containsExactly("Eettafel ander", "Eettafel een");
    }
    pass(120);
    rounds.run();
    assertThat(sent).hasSize(2);
    pass(30);
    rounds.run();
    assertThat(sent).hasSize(3);
  }

  @Test
  void whoAnswersIsAskedAgainAfterHalfAYearAndWhoIsCheckedIsNot() {
    invite(ONE);
    invite(OTHER);
    rounds.run();
    kept.keepers().answered(kept.keepers().findOf(ONE).orElseThrow().id());
    kept.keepers().answered(kept.keepers().findOf(OTHER).orElseThrow().id());
    pass(181);
    rounds.run();
    assertThat(sent).hasSize(2);
    check(OTHER, now);
    pass(1);
    rounds.run();
    assertThat(sent).hasSize(3);
    assertThat(sent.getLast().to()).isEqualTo("een@example.nl");
    assertThat(kept.keepers().findOf(ONE).orElseThrow().course().answered()).isEmpty();
    pass(183);
    rounds.run();
    assertThat(sent.subList(3, 5))
        .extracting(Mailer.Message::to)
        .containsExactly("ander@example.nl", "een@example.nl");
  }

  @Test
  void soManyLettersGoOutWithinAnHour() {
    List<UUID> many = new ArrayList<>();
    for (int i = 0; i < 105; i++) {
      many.add(NameUuid.of("nummer " + i));
    }
    take(many.toArray(UUID[]::new));
    many.forEach(this::invite);
    rounds.run();
    rounds.run();
    assertThat(sent).hasSize(100);
    now = now.plus(Duration.ofMinutes(61));
    rounds.run();
    assertThat(sent).hasSize(105);
  }

  @Test
  void withoutMailNobodyIsAskedAndNobodyIsSilent() {
    invite(ONE);
    Rounds off = rounds(Optional.empty());
    assertThat(off.isOn()).isFalse();
    pass(400);
    off.run();
    assertThat(kept.keepers().findOf(ONE).orElseThrow().course().asked()).isEmpty();
    assertThat(installation.store().corrections().list()).isEmpty();
  }

  @Test
  void aMailerThatFailsHoldsUpNobody() {
    invite(ONE);
    invite(OTHER);
    rounds(
            Optional.of(message -> {
              if (message.to().startsWith("een")) {
                throw new IllegalStateException("geen verbinding");
              }
              sent.add(message);
            }))
        .run();
    assertThat(sent).extracting(Mailer.Message::to).containsExactly("ander@example.nl");
  }

  @Test
  void whoIsNoLongerShownIsAskedNoMore() {
    invite(ONE);
    installation
        .store()
        .corrections()
        .put(Correction.hide(RecordKind.ORGANIZATION, ONE, "redactie", now));
    desk.show(RecordKind.ORGANIZATION, ONE);
    rounds.run();
    assertThat(sent).isEmpty();
    assertThat(kept.keepers().findOf(ONE).orElseThrow().isActive()).isFalse();
  }

  private void invite(UUID organization) {
    String email = name(organization) + "@example.nl";
    kept.keepers()
        .invite(organization, "weert", new Keeper.Reached(email, "https://kaart.example.nl"));
  }

  private void check(UUID organization, Instant at) {
    LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    for (var one :
        List.of(
            Correction.checked(RecordKind.ORGANIZATION, organization, day, "redactie", at),
            Correction.checked(RecordKind.SERVICE, service(organization), day, "redactie", at))) {
      installation.store().corrections().put(one);
      desk.show(one.kind(), one.record());
    }
  }

  private @Nullable LocalDate verified(UUID organization) {
    return installation
        .store()
        .records()
        .findService(service(organization))
        .orElseThrow()
        .lifecycle()
        .lastVerified();
  }

  private static UUID service(UUID organization) {
    return NameUuid.of("dienst van " + organization);
  }

  private static String name(UUID organization) {
    return organization.equals(ONE)
        ? "een"
        : organization.equals(OTHER) ? "ander" : organization.toString().toLowerCase(Locale.ROOT);
  }

  /** A run of a source that tells one service of each of these. */
  private void take(UUID... organizations) {
    try (RunWriter run = installation.store().beginRun(SOURCE, clock)) {
      for (UUID id : organizations) {
        run.put(
            new RecordToStore.OfOrganization(
                read(
                    "{'id': '%s', 'name': 'Stichting %s'}".formatted(id, name(id)),
                    Organization.class),
                new Provenance("lijst", id.toString(), "")));
        run.put(
            new RecordToStore.OfService(
                read(
                    ("{'id': '%s', 'name': 'Eettafel %s', 'organization_id': '%s',"
                            + " 'status': 'active', 'description': 'Samen eten.'}")
                        .formatted(service(id), name(id), id),
                    Service.class),
                new Provenance("lijst", service(id).toString(), "")));
      }
      int read = organizations.length;
      run.finish(
          RunOutcome.COMPLETE, new RunCounts(read, read, 0, 0, 0, 0), List.of(), clock.instant());
    }
    installation.publish(false, ProgressMonitor.NONE);
  }

  private static <T> T read(String json, Class<T> type) {
    return Json.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), type);
  }

  private void pass(int days) {
    now = now.plus(Duration.ofDays(days));
  }
}
