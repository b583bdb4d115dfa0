package wegwijs.server.message;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.vocabulary.SiteQuestion;
import wegwijs.server.search.Reading;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.SearchResult;
import wegwijs.server.search.understanding.Insight;

/** Says in what an answer falls short, and where to go on. Immutable and safe to share. */
public final class ShortfallMessages {
  private final Map<String, SiteQuestion> siteQuestions;
  private final ResourceBundle texts;

  /** Messages that answer these questions about the site. */
  public ShortfallMessages(List<SiteQuestion> siteQuestions) {
    this(
        siteQuestions.stream().collect(Collectors.toMap(SiteQuestion::id, Function.identity())),
        Locale.of("nl"));
  }

  private ShortfallMessages(Map<String, SiteQuestion> siteQuestions, Locale locale) {
    this.siteQuestions = siteQuestions;
    // Without a fall back to the language of the machine: what is not translated is Dutch.
    texts =
        ResourceBundle.getBundle(
            "wegwijs.messages.search",
            locale,
            ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The same in another language; answers about the site are data, and stay as they are. */
  public ShortfallMessages in(Locale locale) {
    return new ShortfallMessages(siteQuestions, locale);
  }

  /** What to say of an answer; empty when it does not fall short. */
  public Optional<ShortfallMessage> of(SearchRequest request, SearchResult result) {
    Reading reading = result.reading();
    String place = reading.place().or(request::place).map(this::name).orElse("");
    return switch (reading.shortfall()) {
      case NONE -> Optional.empty();
      case ABOUT_SITE -> site(reading);
      case ONLY_NATIONWIDE -> Optional.of(message("alleen-landelijk", place));
      case NOT_HERE -> Optional.of(message("niet-hier", place));
      case NOT_IN_LANGUAGE ->
          Optional.of(message("niet-in-taal", label(reading, Insight.Kind.LANGUAGE)));
      case OTHER_LANGUAGE -> Optional.of(message("anderstalig", ""));
      case NOTHING_FITS -> Optional.of(message("niets-past", ""));
    };
  }

  private String name(PlaceFound place) {
    return place.municipalityCodes().size() > 1
        ? texts.getString("shortfall.region")
        : place.label();
  }

  private Optional<ShortfallMessage> site(Reading reading) {
    return reading.insights().stream()
        .filter(insight -> insight.kind() == Insight.Kind.SITE)
        .map(insight -> siteQuestions.get(insight.id().substring("site/".length())))
        .findFirst()
        .map(question ->
            new ShortfallMessage(
                "over-de-site", question.answer(), question.link(), question.label()));
  }

  private ShortfallMessage message(String kind, String argument) {
    String text = MessageFormat.format(texts.getString("shortfall." + kind), argument);
    return new ShortfallMessage(kind, text, null, null);
  }

  private static String label(Reading reading, Insight.Kind kind) {
    return reading.insights().stream()
        .filter(insight -> insight.kind() == kind)
        .map(Insight::label)
        .findFirst()
        .orElse("");
  }
}
