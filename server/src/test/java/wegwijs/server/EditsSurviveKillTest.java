package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.model.RecordKind;
import wegwijs.data.portal.Portals;
import wegwijs.data.store.Correction;
import wegwijs.data.store.RecordOverview.Line;
import wegwijs.data.store.RecordOverview.Wanted;
import wegwijs.data.store.RecordStore;
import wegwijs.server.access.TestPeople;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.keeper.Keeper;
import wegwijs.server.office.keeper.KeeperLinks;
import wegwijs.server.office.keeper.Keepers;
import wegwijs.server.page.form.FormStamps;

/** The server is killed at any moment while people edit: what was acknowledged is there, whole. */
@Tag("slow")
class EditsSurviveKillTest {
  private static final int KILLS = Integer.getInteger("wegwijs.kills", 3);
  private static final int ORGANIZATIONS = 40 * KILLS;
  private static final int SERVICES_OF_EACH = 3;
  private static final int MOST_EDITS = 12;
  private static final int LONGEST_MILLISECONDS = 200;
  private static final int PATIENCE_SECONDS = 60;

  @TempDir private Path home;
  @TempDir private Path logs;
  private TestPeople people;
  private String cookie;
  private List<Queue<Progress>> editors;

  @BeforeEach
  void fill() throws IOException {
    try (AdminSite site = new AdminSite(home)) {
      site.take("lijst", table());
      people = TestPeople.in(home);
      cookie = people.cookie(people.add("beheer@example.nl", Role.ADMINISTRATOR, "*"));
      editors = List.of(new ArrayDeque<>(ofRecords(site.store())), new ArrayDeque<>(ofFiles()));
    }
  }

  private static String table() {
    return IntStream.range(0, ORGANIZATIONS * SERVICES_OF_EACH)
        .mapToObj(i -> {
          int organization = i / SERVICES_OF_EACH;
          return "%d;Groep %s van %s;Vereniging %s;%s\n"
              .formatted(i, i, organization, organization, "Weert");
        })
        .collect(Collectors.joining("", "id;naam;organisatie;gemeente\n", ""));
  }

  private List<Progress> ofRecords(RecordStore store) {
    Map<RecordKind, List<Line>> lines =
        store.overview().list(new Wanted("", "", Optional.empty()), 0, 10_000).stream()
            .collect(Collectors.groupingBy(Line::kind));
    List<UUID> organizations = lines.get(RecordKind.ORGANIZATION).stream().map(Line::id).toList();
    String corrected = servicesOf(store, organizations.getFirst()).getFirst();
    return List.of(
        new Progress(new Edit.OfRecord(corrected)),
        new Progress(new Edit.OfConfirmations(confirmations(store, organizations))),
        new Progress(new Edit.OfNewRecords()));
  }

  private List<Edit.OfConfirmations.Organization> confirmations(
      RecordStore store, List<UUID> organizations) {
    OfficeStore office = OfficeStore.open(home.resolve("office.db"), home.resolve("office.key"));
    Keepers keepers = new Keepers(office, Clock.systemUTC());
    KeeperLinks links = new KeeperLinks(office, keepers, Clock.systemUTC());
    Clock before = Clock.fixed(Instant.now().minus(Duration.ofMinutes(1)), ZoneOffset.UTC);
    FormStamps stamps = new FormStamps(office.sealer(), before);
    List<Edit.OfConfirmations.Organization> all = new ArrayList<>();
    for (UUID organization : organizations) {
      keepers.invite(
          organization, "weert", new Keeper.Reached("anna@example.nl", "http://localhost"));
      Keeper keeper = keepers.findOf(organization).orElseThrow();
      String form = "keeper " + keeper.id() + " " + keeper.serial();
      all.add(
          new Edit.OfConfirmations.Organization(
              "/bijhouden/" + links.token(keeper, Duration.ofDays(1)),
              () -> stamps.issue(form),
              servicesOf(store, organization)));
    }
    return all;
  }

  private static List<String> servicesOf(RecordStore store, UUID organization) {
    return store.records().listServicesOf(organization).stream()
        .map(service -> service.value().id().toString())
        .toList();
  }

  private static List<Progress> ofFiles() throws IOException {
    String[] situation = shipped("paths/met-pensioen.yaml").split("(?m)^title: .*$", 2);
    return List.of(
        new Progress(
            new Edit.OfFile(
                "/beheer/bestanden/words/synonyms",
                "same:\n  - [",
                ", rollator]\n",
                List.of("/beheer/woorden?q=rollator"))),
        new Progress(new Edit.OfPortal("weert")),
        new Progress(
            new Edit.OfFile(
                "/beheer/bestanden/paths/met-pensioen",
                situation[0] + "title: ",
                situation[1],
                List.of("/situaties"))));
  }

  private static String shipped(String file) throws IOException {
    try (InputStream in = Portals.class.getResourceAsStream("/wegwijs/" + file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void everythingAcknowledgedIsThereAndNothingIsHalfThere() throws Exception {
    Random random = new Random(6);
    for (int kill = 0; kill < KILLS; kill++) {
      StartedSite site = new StartedSite(home, logs);
      Editor editor = new Editor(site, people, cookie);
      try {
        check(editor);
        CountDownLatch made = new CountDownLatch(1 + random.nextInt(MOST_EDITS));
        List<Thread> working = editors.stream().map(own -> begin(own, editor, made)).toList();
        if (kill % 2 == 1) {
          editor.send("/beheer/indexeren", Map.of());
        }
        assertThat(made.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(working.getFirst().join(Duration.ofMillis(random.nextInt(LONGEST_MILLISECONDS))))
            .as("the editor goes on until the server is killed")
            .isFalse();
        site.kill();
        for (Thread one : working) {
          one.join();
        }
      } finally {
        site.kill();
      }
    }
    try (StartedSite site = new StartedSite(home, logs)) {
      check(new Editor(site, people, cookie));
    }
    assertThat(editors.stream().flatMap(Queue::stream).map(Progress::acknowledged))
        .as("each kind of edit was made")
        .allMatch(number -> number > 0);
  }

  /** The moment between what is kept and what is shown is too short to be hit for sure. */
  @Test
  void whatWasKeptJustBeforeTheKillIsShownAtTheNextStart() throws Exception {
    RecordStore store = RecordStore.open(home.resolve("store.db"));
    Line line = store.overview().list(new Wanted("Groep 4", "", Optional.empty()), 0, 1).getFirst();
    Optional<String> json = Optional.of("\"Samen proefkoken\"");
    store
        .corrections()
        .put(
            new Correction(
                line.kind(), line.id(), "description", json, "Anna", Clock.systemUTC().instant()));
    assertThat(store.unshown().isAny()).isTrue();
    try (StartedSite site = new StartedSite(home, logs)) {
      assertThat(site.get("/api/v1/zoek?q=proefkoken").body()).contains(line.id().toString());
      assertThat(store.unshown().isAny()).isFalse();
    }
  }

  /** Goes on with each in turn until the server is killed. */
  private static Thread begin(Queue<Progress> edits, Editor editor, CountDownLatch made) {
    return Thread.ofPlatform()
        .start(() -> {
          try {
            while (true) {
              Progress next = edits.remove();
              edits.add(next);
              if (next.goOn(editor)) {
                made.countDown();
              }
            }
          } catch (UncheckedIOException e) {
            assertThat(e).hasCauseInstanceOf(IOException.class);
          }
        });
  }

  private void check(Editor editor) throws IOException {
    editors.stream().flatMap(Queue::stream).forEach(edit -> edit.check(editor));
    Installation installation = Installation.open(Settings.ofHome(home));
    assertThat(installation.isCurrent(installation.readCommit().orElseThrow())).isTrue();
    assertThat(CheckCommand.countWhole(installation))
        .isEqualTo(installation.store().records().count(RecordKind.SERVICE));
  }

  /** How far an edit came. One editor at a time goes on with it. */
  private static final class Progress {
    private final Edit edit;
    private volatile int tried;
    private volatile int acknowledged;
    private volatile String refused = "";

    Progress(Edit edit) {
      this.edit = edit;
    }

    int acknowledged() {
      return acknowledged;
    }

    /** A run that just writes may refuse an edit kindly; then it is not there. */
    boolean goOn(Editor editor) {
      tried = acknowledged + 1;
      var answer = edit.make(editor, tried);
      if (answer.statusCode() == 303) {
        acknowledged = tried;
      } else if (answer.statusCode() != 503) {
        refused = answer.statusCode() + " " + answer.body();
      }
      return acknowledged == tried;
    }

    void check(Editor editor) {
      assertThat(refused).as("%s", edit).isEmpty();
      var shown = edit.shown(editor, acknowledged);
      assertThat(shown).as("%s after %d of %d", edit, acknowledged, tried).hasSize(1);
      int number = shown.iterator().next();
      assertThat(number).as("%s", edit).isBetween(acknowledged, tried);
      acknowledged = number;
    }
  }
}
