package wegwijs.server.page.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wegwijs.data.place.Places;
import wegwijs.data.portal.Portal;
import wegwijs.data.portal.Portals;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.server.search.SearchParameters;
import wegwijs.server.search.Sorting;

class QuestionTest {
  private static final Places PLACES = Places.shipped();
  private static final Portal WEERT = Portals.shipped(PLACES).findById("weert").orElseThrow();
  private static final Portal STANDARD = Portals.shipped(PLACES).find("", "/").portal();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
  private static final QuestionReader READER =
      new QuestionReader(new SearchParameters(VocabularyLoader.load(List.of()), PLACES, CLOCK));

  @Test
  void isTheSameAfterAWayThroughTheAddress() {
    Question question =
        new Question(
            "geld & zorgen",
            "6001 AB",
            OptionalInt.of(5),
            Map.of(FacetId.TARGET_GROUP, Set.of("jeugd"), FacetId.MUNICIPALITY, Set.of("0988")),
            Sorting.DISTANCE,
            3,
            Set.of("zorgvraag/schulden"),
            Optional.of(LocalDateTime.parse("2026-11-23T10:00")));
    String address = QuestionAddress.of("/weert", question);
    assertThat(address)
        .isEqualTo(
            "/weert/zoek?q=geld+%26+zorgen&plaats=6001+AB&straal=5&doelgroep=jeugd"
                + "&gemeente=0988&nu-open=1&negeer=zorgvraag%2Fschulden&sorteer=afstand&pagina=3");
    Asked asked =
        READER.read(
            STANDARD,
            Map.of(
                "q", List.of("geld & zorgen"),
                "plaats", List.of("6001 AB"),
                "straal", List.of("5"),
                "doelgroep", List.of("jeugd"),
                "gemeente", List.of("0988"),
                "nu-open", List.of("1"),
                "negeer", List.of("zorgvraag/schulden"),
                "sorteer", List.of("afstand"),
                "pagina", List.of("3")));
    assertThat(asked.question()).isEqualTo(question);
  }

  @Test
  void hasAShortAddressWhenNothingIsAsked() {
    assertThat(QuestionAddress.of("", Question.EMPTY)).isEqualTo("/zoek");
  }

  @Test
  void goesToTheFirstPageWithEveryChangeButThatOfThePage() {
    Question third = Question.EMPTY.withText("geld").withPage(3);
    assertThat(third.page()).isEqualTo(3);
    assertThat(third.withText("x").page()).isEqualTo(1);
    assertThat(third.with(FacetId.LAW, "wmo").page()).isEqualTo(1);
    assertThat(third.without(FacetId.LAW, "wmo").page()).isEqualTo(1);
    assertThat(third.withoutPlace().page()).isEqualTo(1);
    assertThat(third.withoutFilters().page()).isEqualTo(1);
  }

  @Test
  void isLimitedToTheMunicipalitiesOfThePortal() {
    assertThat(Asked.everything(WEERT).request().place().orElseThrow().municipalityCodes())
        .isEqualTo(WEERT.municipalityCodes());
    assertThat(Asked.everything(STANDARD).request().place()).isEmpty();
  }

  @Test
  void followsThePlaceThatTheVisitorNames() {
    Asked asked = READER.read(WEERT, Map.of("plaats", List.of("Enschede")));
    assertThat(asked.request().place().orElseThrow().municipalityCodes()).containsExactly("0153");
    assertThat(asked.with(asked.question().withoutPlace()).request().place().orElseThrow())
        .isEqualTo(Asked.everything(WEERT).request().place().orElseThrow());
  }

  @Test
  void takesAllPlacesOfANameThatSeveralShare() {
    Asked asked = READER.read(STANDARD, Map.of("plaats", List.of("Bergen")));
    assertThat(asked.place().orElseThrow().municipalityCodes()).hasSizeGreaterThan(1);
    assertThat(asked.understood()).hasSizeGreaterThan(1);
    assertThat(asked.hasPoint()).isFalse();
  }

  @Test
  void knowsWhenAPlaceIsUnknown() {
    Asked asked = READER.read(WEERT, Map.of("plaats", List.of("Xyzdorp")));
    assertThat(asked.isPlaceUnknown()).isTrue();
    assertThat(asked.question().place()).isEqualTo("Xyzdorp");
    assertThat(asked.request().place().orElseThrow().municipalityCodes())
        .isEqualTo(WEERT.municipalityCodes());
  }

  @Test
  void cleansAndShortensWhatIsTyped() {
    Asked asked =
        READER.read(STANDARD, Map.of("q", List.of(" geld\u0000\n zorgen" + "x".repeat(300))));
    assertThat(asked.question().text()).startsWith("geld zorgen").hasSize(200);
  }
}
