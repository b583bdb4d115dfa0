package wegwijs.indexer.merge.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wegwijs.data.json.Json;
import wegwijs.data.model.Lifecycle;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.Provenance;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.store.Correction;
import wegwijs.data.store.Golden;
import wegwijs.data.store.Origin;

class AssemblerTest {
  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  private static final Assembler PLAIN = new Assembler(Map.of(), List.of());

  @Test
  void theMostTrustedThenTheMostRecentSourceGivesAField() {
    Member official = member("a", 90, 0, Map.of("name", "Officieel"));
    Member older = member("b", 50, 1, Map.of("name", "Ouder", "email", "oud@voorbeeld.example.nl"));
    Member newer = member("c", 50, 5, Map.of("name", "Nieuwer", "email", "nieuw@example.nl"));

    Golden golden = PLAIN.assemble(RecordKind.SERVICE, List.of(older, newer, official));

    Service shown = (Service) golden.shown().value();
    assertThat(shown.id()).isEqualTo(official.id());
    assertThat(shown.name()).isEqualTo("Officieel");
    assertThat(shown.email()).isEqualTo("nieuw@example.nl");
    assertThat(golden.origins())
        .containsExactlyInAnyOrder(
            new Origin("name", "bron-a", official.id(), "trust"),
            new Origin("email", "bron-c", newer.id(), "recent"));
  }

  @Test
  void agesComeTogetherAndDatesAreTheLatest() {
    Member first =
        member("a", 90, 0, Map.of("name", "A", "minimum_age", 12, "assured_date", "2026-01-01"));
    Member second =
        member("b", 50, 0, Map.of("name", "B", "maximum_age", 8, "assured_date", "2026-06-01"));

    Service shown =
        (Service) PLAIN.assemble(RecordKind.SERVICE, List.of(first, second)).shown().value();

    assertThat(shown.minimumAge()).isEqualByComparingTo("12");
    assertThat(shown.maximumAge()).isNull();
    assertThat(shown.assuredDate()).isEqualTo(LocalDate.of(2026, 6, 1));
  }

  @Test
  void whatIsMissingInItsSourceGivesNoFieldWhileAnotherIsThere() {
    Member gone = missing(member("a", 90, 0, Map.of("name", "Weg", "email", "weg@example.nl")));
    Member present = member("b", 50, 0, Map.of("name", "Er nog"));

    Golden golden = PLAIN.assemble(RecordKind.SERVICE, List.of(gone, present));

    assertThat(golden.shown().id()).isEqualTo(gone.id());
    assertThat(golden.shown().name()).isEqualTo("Er nog");
    assertThat(((Service) golden.shown().value()).email()).isNull();
    assertThat(golden.lifecycle().missingSince()).isNull();
    assertThat(
            PLAIN
                .assemble(RecordKind.SERVICE, List.of(gone, missing(present)))
                .lifecycle()
                .missingSince())
        .isNotNull();
  }

  @Test
  void firstSeenIsTheEarliestAndLastSeenTheLatest() {
    Member first = member("a", 50, 3, Map.of("name", "A"));
    Member second = member("b", 50, 7, Map.of("name", "B"));

    Lifecycle life = PLAIN.assemble(RecordKind.SERVICE, List.of(first, second)).lifecycle();

    assertThat(life.firstSeen()).isEqualTo(first.lifecycle().firstSeen());
    assertThat(life.lastSeen()).isEqualTo(second.lifecycle().lastSeen());
    assertThat(life.lastVerified()).isEqualTo(second.lifecycle().lastVerified());
  }

  @Test
  void referencesFollowWhatIsShownUnderAnotherId() {
    UUID old = NameUuid.of("organisatie oud");
    UUID now = NameUuid.of("organisatie nu");
    Member head = member("a", 90, 0, Map.of("name", "A"));
    UUID phone = NameUuid.of("telefoon");
    Member other =
        member(
            "b",
            50,
            0,
            Map.of(
                "name",
                "B",
                "organization_id",
                old.toString(),
                "phones",
                List.of(
                    Map.of(
                        "id", phone.toString(),
                        "service_id", NameUuid.of("b").toString(),
                        "number", "020-7960111"))));

    Service shown =
        (Service)
            new Assembler(Map.of(old, now), List.of())
                .assemble(RecordKind.SERVICE, List.of(head, other))
                .shown()
                .value();

    assertThat(shown.organizationId()).isEqualTo(now);
    assertThat(shown.phones().getFirst().serviceId()).isEqualTo(head.id());
  }

  @Test
  void aCorrectionThatDoesNotFitIsNamedAndCanBeLeftOut() {
    Member one = member("a", 50, 0, Map.of("name", "A"));
    Assembler assembler =
        new Assembler(Map.of(), List.of(correction(one, "phones", Optional.of("\"geen lijst\""))));

    assertThatThrownBy(() -> assembler.assemble(RecordKind.SERVICE, List.of(one)))
        .isInstanceOf(CorrectionUnusable.class)
        .hasMessageContaining("phones");
    assertThat(assembler.assembleUncorrected(RecordKind.SERVICE, List.of(one)).shown().name())
        .isEqualTo("A");
  }

  @Test
  void staffCanHideARecord() {
    Member one = member("a", 50, 0, Map.of("name", "A"));
    Correction hidden = Correction.hide(RecordKind.SERVICE, one.id(), "balie", START);

    Golden golden =
        new Assembler(Map.of(), List.of(hidden)).assemble(RecordKind.SERVICE, List.of(one));

    assertThat(golden.lifecycle().missingSince()).isEqualTo(START);
  }

  @Property
  void theGoldenRecordOfOneMemberIsThatMember(@ForAll("members") List<Member> members) {
    Member only = members.getFirst();
    Golden golden = PLAIN.assemble(RecordKind.SERVICE, List.of(only));

    assertThat(Json.toTree(golden.shown().value())).isEqualTo(only.fields());
    assertThat(golden.lifecycle()).isEqualTo(only.lifecycle());
    assertThat(golden.shown().provenance()).isEqualTo(only.provenance());
  }

  @Property
  void theOrderOfMembersMakesNoDifference(
      @ForAll("members") List<Member> members, @ForAll long seed) {
    List<Member> shuffled = new ArrayList<>(members);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(PLAIN.assemble(RecordKind.SERVICE, shuffled))
        .isEqualTo(PLAIN.assemble(RecordKind.SERVICE, members));
  }

  @Property
  void aCorrectionWinsOverEverySource(@ForAll("members") List<Member> members, @ForAll long seed) {
    Member corrected = members.get(new Random(seed).nextInt(members.size()));
    Assembler assembler =
        new Assembler(
            Map.of(), List.of(correction(corrected, "email", Optional.of("\"b@example.nl\""))));

    Golden golden = assembler.assemble(RecordKind.SERVICE, members);

    assertThat(((Service) golden.shown().value()).email()).isEqualTo("b@example.nl");
    assertThat(golden.origins())
        .contains(new Origin("email", "balie", corrected.id(), "correction"));
  }

  @Provide
  static Arbitrary<List<Member>> members() {
    Arbitrary<Member> member =
        Combinators.combine(
                Arbitraries.integers().between(0, 1_000_000),
                Arbitraries.of(-1, 10, 50, 50, 90),
                Arbitraries.integers().between(0, 20),
                Arbitraries.strings().withCharRange('a', 'z').ofLength(4).injectNull(0.4))
            .as((number, trust, day, email) -> {
              Map<String, Object> fields = new HashMap<>(Map.of("name", "Dienst " + number));
              if (email != null) {
                fields.put("email", email + "@example.nl");
              }
              return member("m" + number, trust, day, fields);
            });
    return member.list().ofMinSize(1).ofMaxSize(6).uniqueElements(Member::id);
  }

  private static Correction correction(Member of, String field, Optional<String> value) {
    return new Correction(RecordKind.SERVICE, of.id(), field, value, "balie", START);
  }

  private static Member member(String name, int trust, int day, Map<String, ?> given) {
    Map<String, @Nullable Object> fields = new HashMap<>(given);
    fields.put("id", NameUuid.of(name).toString());
    Instant at = START.plusSeconds(86_400L * day);
    return new Member(
        NameUuid.of(name),
        Json.toTree(Json.fromTree(fields, Service.class)),
        new Provenance("bron-" + name, name, "rij 1"),
        new Lifecycle(1, at, at, at, LocalDate.of(2026, 1, 1).plusDays(day), null),
        trust);
  }

  private static Member missing(Member member) {
    Lifecycle life = member.lifecycle();
    return new Member(
        member.id(),
        member.fields(),
        member.provenance(),
        new Lifecycle(
            1, life.firstSeen(), life.lastSeen(), life.lastChanged(), life.lastVerified(), START),
        member.trust());
  }
}
