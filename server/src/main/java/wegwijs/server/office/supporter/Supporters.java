package wegwijs.server.office.supporter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wegwijs.data.time.DutchTime;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.supporter.Supporter.Kind;
import wegwijs.server.office.supporter.Supporter.Offer;
import wegwijs.server.office.supporter.Supporter.Profile;

/** The people of each portal who think along with residents. Safe to share between threads. */
public final class Supporters {
  private static final Comparator<Supporter> ORDER =
      Comparator.comparing((Supporter supporter) -> supporter.profile().kind())
          .thenComparing(supporter -> supporter.profile().name().toLowerCase(Locale.ROOT));

  private final OfficeStore store;
  private final Clock clock;

  /** The people in this store. */
  public Supporters(OfficeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** All of a portal: informal before professional, then by name. */
  public List<Supporter> list(String portal) {
    return store.with(handle ->
        handle
            .select("SELECT * FROM supporter WHERE portal = ?", portal)
            .map((row, context) -> read(row))
            .stream()
            .sorted(ORDER)
            .toList());
  }

  /** Those whom residents find. */
  public List<Supporter> listPublished(String portal) {
    return list(portal).stream().filter(Supporter::isPublished).toList();
  }

  /** Somebody of a portal. */
  public Optional<Supporter> find(String portal, UUID id) {
    return store.with(handle ->
        handle
            .select("SELECT * FROM supporter WHERE portal = ? AND id = ?", portal, id.toString())
            .map((row, context) -> read(row))
            .findOne());
  }

  /** Somebody whom residents of a portal may choose. */
  public Optional<Supporter> findPublished(String portal, UUID id) {
    return find(portal, id).filter(Supporter::isPublished);
  }

  /** Keeps somebody, new or changed; one of another portal stays as they are. */
  public void put(String portal, Supporter supporter) {
    Profile profile = supporter.profile();
    store.with(handle ->
        handle.execute(
            "INSERT INTO supporter (id, portal, kind, name, about, contact, themes, languages,"
                + " places, availability, consent_on, published)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                + " kind = excluded.kind, name = excluded.name, about = excluded.about,"
                + " contact = excluded.contact, themes = excluded.themes,"
                + " languages = excluded.languages, places = excluded.places,"
                + " availability = excluded.availability, consent_on = excluded.consent_on,"
                + " published = excluded.published WHERE portal = excluded.portal",
            supporter.id().toString(),
            portal,
            profile.kind().id(),
            sealed(profile.name(), supporter.id(), "name"),
            sealed(profile.about(), supporter.id(), "about"),
            sealed(supporter.contact(), supporter.id(), "contact"),
            String.join("\n", profile.offer().themes()),
            String.join("\n", profile.offer().languages()),
            String.join("\n", profile.offer().places()),
            profile.offer().availability(),
            supporter.consentOn().map(LocalDate::toString).orElse(null),
            supporter.isPublished()));
  }

  /**
   * Removes somebody for good, with the counts.
   *
   * @return whether there was somebody
   */
  public boolean remove(String portal, UUID id) {
    return store.with(handle ->
        handle.execute("DELETE FROM supporter WHERE portal = ? AND id = ?", portal, id.toString()))
        == 1;
  }

  /** Counts that a resident chose somebody; not who. Whoever is not published is not counted. */
  public void choose(String portal, UUID id) {
    store.with(handle ->
        handle.execute(
            "INSERT INTO supporter_choice (supporter, month, count)"
                + " SELECT id, ?, 1 FROM supporter WHERE id = ? AND portal = ? AND published"
                + " ON CONFLICT (supporter, month) DO UPDATE SET count = count + 1",
            YearMonth.now(clock.withZone(DutchTime.ZONE)).toString(),
            id.toString(),
            portal));
  }

  /** How often each of a portal was chosen, by month, newest first. */
  public SortedMap<YearMonth, SortedMap<UUID, Integer>> reach(String portal) {
    SortedMap<YearMonth, SortedMap<UUID, Integer>> reach = new TreeMap<>(Comparator.reverseOrder());
    store
        .with(handle ->
            handle
                .select(
                    "SELECT supporter, month, count FROM supporter_choice"
                        + " JOIN supporter ON supporter.id = supporter WHERE portal = ?",
                    portal)
                .map((row, context) ->
                    new Chosen(
                        UUID.fromString(row.getString("supporter")),
                        YearMonth.parse(row.getString("month")),
                        row.getInt("count")))
                .list())
        .forEach(chosen ->
            reach
                .computeIfAbsent(chosen.month(), month -> new TreeMap<>())
                .put(chosen.supporter(), chosen.count()));
    return reach;
  }

  private record Chosen(UUID supporter, YearMonth month, int count) {}

  private byte[] sealed(String text, UUID id, String what) {
    return store.sealer().seal(text, about(id, what));
  }

  private String opened(ResultSet row, UUID id, String what) throws SQLException {
    return store.sealer().open(row.getBytes(what), about(id, what));
  }

  private static String about(UUID id, String what) {
    return "supporter " + what + " " + id;
  }

  private Supporter read(ResultSet row) throws SQLException {
    UUID id = UUID.fromString(row.getString("id"));
    String consent = row.getString("consent_on");
    return new Supporter(
        id,
        new Profile(
            opened(row, id, "name"),
            Kind.find(row.getString("kind")).orElse(Kind.INFORMAL),
            opened(row, id, "about"),
            new Offer(
                lines(row.getString("themes")),
                lines(row.getString("languages")),
                lines(row.getString("places")),
                row.getString("availability"))),
        opened(row, id, "contact"),
        Optional.ofNullable(consent).map(LocalDate::parse),
        row.getBoolean("published"));
  }

  private static SequencedSet<String> lines(String text) {
    return Stream.of(text.split("\n", -1))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
