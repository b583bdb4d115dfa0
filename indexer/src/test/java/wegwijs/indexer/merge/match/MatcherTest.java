package wegwijs.indexer.merge.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.model.NameUuid;
import wegwijs.data.model.RecordKind;
import wegwijs.data.store.Verdict;

class MatcherTest {
  private static final Matcher SERVICES = new Matcher(RecordKind.SERVICE, List.of());

  @ParameterizedTest
  @CsvSource({
    "De Lepel, Lepel, NAME_SAME",
    "Zonnewijk - Eettafel, Eettafel, NAME_SAME",
    "Grip op geld Zonnewijk, Grip op geld, NAME_SAME",
    "Huiswerkbegeleiding, Huiswerkbegeleding, NAME_SPELLING",
    "Cliëntondersteuning, Clientondersteuning, NAME_SAME",
    "Voedselbank, Voedselbank Cultuur, NAME_CONTAINED",
    "Taalles voor vrouwen thuis, Taalles voor vrouwen buiten, NAME_PARTLY",
    "Kapper aan huis, Pedicure aan huis, NAME_DIFFERENT"
  })
  void toldHowAlikeNamesAre(String one, String other, Level expected) {
    assertThat(NameLikeness.of(NameWords.of(one, "Zonnewijk"), NameWords.of(other, "Zonnewijk")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.voorbeeld.nl/, voorbeeld.nl, ''",
    "http://zorg.voorbeeld.nl, voorbeeld.nl, zorg.voorbeeld.nl",
    "https://voorbeeld.nl/Aanbod/?utm_source=a, voorbeeld.nl, voorbeeld.nl/aanbod",
    "voorbeeld.nl/index.php?id=5#top, voorbeeld.nl, voorbeeld.nl/index.php?id=5",
    "https://voorbeeld.co.uk/a/, voorbeeld.co.uk, voorbeeld.co.uk/a",
    "http://a.example:8080/x, a.example, a.example/x"
  })
  void toldSiteAndPageOfAnAddress(String url, String site, String page) {
    WebKey key = WebKey.find(url).orElseThrow();
    assertThat(key.site()).isEqualTo(site);
    assertThat(key.page().orElse("")).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({
    "020-7960111, 0207960111",
    "+31 20 796 0111, 0207960111",
    "0031207960111, 0207960111",
    "+31 (0)20 7960111, 0207960111",
    "112, 112"
  })
  void readsPhonesInOneForm(String written, String expected) {
    ContactReader contact = new ContactReader();
    contact.phone(written);
    assertThat(contact.traits().phones()).containsExactly(expected);
  }

  @Test
  void findsLinksAndMailInTexts() {
    ContactReader contact = new ContactReader();
    contact.text("Meer info: http://lepel.example.nl/eten. Mail Info@Lepel.example.nl!");
    assertThat(contact.traits().pages()).containsExactly("lepel.example.nl/eten");
    assertThat(contact.traits().emails()).containsExactly("info@lepel.example.nl");
  }

  @Test
  void whatIsCommonWeighsLess() {
    List<Traits> rare = List.of(traits("a", "x", "Lepel", "1"), traits("b", "y", "Lepel", "1"));
    List<Traits> common = new ArrayList<>(rare);
    for (int other = 0; other < 30; other++) {
      common.add(traits("c" + other, "x", "Anders " + other, "1"));
    }

    assertThat(weight(rare)).isGreaterThan(weight(common));
  }

  private static double weight(List<Traits> all) {
    return new Comparer(new Frequencies(all)).compare(all.get(0), all.get(1)).weight();
  }

  @Test
  void whatTooManyShareIsPassedOverAndTold() {
    List<Traits> all = new ArrayList<>();
    for (int number = 0; number <= Blocks.LARGEST; number++) {
      all.add(traits("n" + number, "bron" + number, "Naam nummer" + number, "0207960999"));
    }

    Matches found = SERVICES.match(all);

    assertThat(found.tooLarge()).containsExactly(new Block("phone 0207960999", Blocks.LARGEST + 1));
    assertThat(found.compared()).isZero();
  }

  @Property(tries = 100)
  void theOrderOfRecordsMakesNoDifference(
      @ForAll("records") List<Traits> records, @ForAll long seed) {
    List<Traits> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(SERVICES.match(shuffled)).isEqualTo(SERVICES.match(records));
  }

  @Property(tries = 100)
  void noRecordIsInTwoGroupsAndNoGroupHoldsWhatMustStayApart(
      @ForAll("records") List<Traits> records) {
    Matches found = SERVICES.match(records);
    List<UUID> members = found.clusters().stream().flatMap(Set::stream).toList();
    Rules rules = new Rules(RecordKind.SERVICE, new Frequencies(records));

    assertThat(members).doesNotHaveDuplicates();
    for (Set<UUID> cluster : found.clusters()) {
      List<Traits> own = records.stream().filter(traits -> cluster.contains(traits.id())).toList();
      assertThat(own)
          .allSatisfy(one -> assertThat(own).allMatch(other -> rules.isPossible(one, other)));
    }
  }

  @Property(tries = 100)
  void nothingIsMergedOnItsNameAlone(@ForAll("records") List<Traits> records) {
    assertThat(SERVICES.match(records).pairs())
        .filteredOn(match -> match.verdict() == Verdict.MERGE)
        .allSatisfy(match ->
            assertThat(match.evidence().findings())
                .anyMatch(finding ->
                    Set.of("phone", "page", "site", "address").contains(finding.field())
                        && finding.level().equals("same")));
  }

  @Provide
  static Arbitrary<List<Traits>> records() {
    Arbitrary<Traits> record =
        Combinators.combine(
                Arbitraries.integers().between(0, 1_000_000),
                Arbitraries.of("x", "y", "z"),
                Arbitraries.of("Eettafel Lepel", "Eettafel de Lepel", "Inloop", "Klusdienst"),
                Arbitraries.of("", "0207960111", "0207960222"),
                Arbitraries.of("GM0988", "GM0363", ""),
                Arbitraries.of("6001AB 1", "6001AB 2", ""))
            .as((number, source, name, phone, area, address) ->
                new Traits(
                    NameUuid.of("r" + number),
                    source,
                    NameWords.of(name, ""),
                    new Owner("", false, Set.of()),
                    new ContactTraits(some(phone), Set.of(), Set.of(), Set.of()),
                    new PlaceTraits(some(address), Set.of(), false, some(area)),
                    new OfferTraits(WordSet.EMPTY, null, null)));
    return record.list().ofMinSize(2).ofMaxSize(25).uniqueElements(Traits::id);
  }

  private static Set<String> some(String value) {
    return value.isEmpty() ? Set.of() : Set.of(value);
  }

  private static Traits traits(String id, String source, String name, String phone) {
    return new Traits(
        NameUuid.of(id),
        source,
        NameWords.of(name, ""),
        new Owner("", false, Set.of()),
        new ContactTraits(Set.of(phone), Set.of(), Set.of(), Set.of()),
        new PlaceTraits(Set.of(), Set.of(), true, Set.of()),
        new OfferTraits(WordSet.EMPTY, null, null));
  }
}
