package wegwijs.server.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.vocabulary.SiteQuestion;
import wegwijs.server.search.Openness;
import wegwijs.server.search.Reading;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.SearchResult;
import wegwijs.server.search.Shortfall;
import wegwijs.server.search.understanding.Insight;

class ShortfallMessagesTest {
  private static final List<SiteQuestion> QUESTIONS = SiteQuestion.load(Optional.empty());
  private final ShortfallMessages messages = new ShortfallMessages(QUESTIONS);

  @ParameterizedTest
  @EnumSource(Shortfall.class)
  void saysInWordsWhatLacks(Shortfall shortfall) {
    Optional<ShortfallMessage> said = say(shortfall, Set.of("0988"));

    assertThat(said.isPresent()).isEqualTo(shortfall != Shortfall.NONE);
    said.ifPresent(message -> assertThat(message.text()).endsWith(".").doesNotContain("{"));
  }

  @ParameterizedTest
  @CsvSource({"0988, In Weert vonden", "0988 0946, In deze regio vonden"})
  void namesAMunicipalityButNotARegion(String codes, String start) {
    assertThat(say(Shortfall.NOT_HERE, Set.of(codes.split(" ", -1))))
        .map(ShortfallMessage::text)
        .hasValueSatisfying(text -> assertThat(text).startsWith(start));
  }

  @Test
  void answersAQuestionAboutTheSiteWithItsLink() {
    assertThat(say(Shortfall.ABOUT_SITE, Set.of("0988")))
        .map(ShortfallMessage::link)
        .hasValue(QUESTIONS.getFirst().link());
  }

  private Optional<ShortfallMessage> say(Shortfall shortfall, Set<String> codes) {
    SiteQuestion site = QUESTIONS.getFirst();
    List<Insight> insights =
        List.of(
            new Insight(Insight.Kind.SITE, "site/" + site.id(), site.answer(), List.of()),
            new Insight(Insight.Kind.LANGUAGE, "taal", "Pools", List.of("pools")));
    PlaceFound place = new PlaceFound("Weert", codes, Optional.empty());
    return messages.of(
        SearchRequest.of("hulp"),
        new SearchResult(
            0,
            List.of(),
            List.of(),
            Optional.empty(),
            new Reading(insights, Optional.of(place), shortfall, List.of()),
            new Openness(false, 0)));
  }
}
