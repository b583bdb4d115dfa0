package wegwijs.templates.messages;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.HoursView.Span;
import wegwijs.templates.view.OpenState;
import wegwijs.templates.view.OpenState.Reopening;
import wegwijs.templates.view.SearchBox;

/**
 * Says in words what view records hold as values: times, dates, openness, numbers of results.
 *
 * <p>Immutable; threads may share it.
 */
public final class Wording {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar");

  /** Characters of a question that a heading repeats. */
  private static final int LONGEST_QUESTION = 60;

  private final Messages messages;
  private final @Nullable Wording around;
  private final DateTimeFormatter date;
  private final DateTimeFormatter time;

  /** Words in the language of these messages. */
  public Wording(Messages messages) {
    this(messages, null);
  }

  /** Words of a page in one language, with another around it. */
  public Wording(Messages messages, @Nullable Wording around) {
    this.messages = messages;
    this.around = around;
    this.date = DateTimeFormatter.ofPattern(messages.text("format.date"), messages.locale());
    this.time = DateTimeFormatter.ofPattern(messages.text("format.time"), messages.locale());
  }

  /** The language, as in the {@code lang} attribute. */
  public String language() {
    return messages.locale().toLanguageTag();
  }

  /** The words around the page: in its own language, or in another. */
  public Wording around() {
    return around == null ? this : around;
  }

  /** For {@code lang} of words in another language than this; nothing for the same. */
  public @Nullable String lang(Wording inside) {
    return inside.language().equals(language()) ? null : inside.language();
  }

  /** For {@code dir} of words that run the other way than these; nothing for the same. */
  public @Nullable String dir(Wording inside) {
    return inside.direction().equals(direction()) ? null : inside.direction();
  }

  /** Which way its words run, as in the {@code dir} attribute. */
  public String direction() {
    return RIGHT_TO_LEFT.contains(language()) ? "rtl" : "ltr";
  }

  /** These words, or those around the page when they are in this language. */
  public Wording in(String tag) {
    return around().language().equals(tag) ? around() : this;
  }

  /** For {@code lang}: the language of the records, where that is another than this. */
  public @Nullable String ofRecords() {
    return language().equals("nl") ? null : "nl";
  }

  /** For {@code dir}: which way the words of the records run, where that is the other way. */
  public @Nullable String directionOfRecords() {
    return direction().equals("rtl") ? "ltr" : null;
  }

  /** A fixed text; see {@link Messages#text}. */
  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** Whether there is a fixed text with this key. */
  public boolean has(String key) {
    return messages.has(key);
  }

  /** The title of a page: its parts, empty ones left out, the portal's name last. */
  public String title(String... parts) {
    return Arrays.stream(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" – "));
  }

  /** The same; of a page on which something must be mended, that is said first. */
  public String title(boolean isFaulty, String... parts) {
    String title = title(parts);
    return isFaulty ? text("error.prefix") + ": " + title : title;
  }

  /** A day, such as "12 maart 2026". */
  public String date(LocalDate day) {
    return date.format(day);
  }

  /** A day of the week, such as "maandag". */
  public String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, messages.locale());
  }

  /** The hours of one day, such as "9.00 tot 12.00 uur", or that it is closed. */
  public List<String> spans(List<Span> spans) {
    return spans.isEmpty()
        ? List.of(text("hours.closed"))
        : spans.stream().map(this::span).toList();
  }

  private String span(Span span) {
    return text("hours.span", time.format(span.opens()), time.format(span.closes()));
  }

  /**
   * Whether it is open now.
   *
   * @param callable whether the page shows a number to call when that is not known
   */
  public String openness(OpenState state, boolean callable) {
    return switch (state) {
      case OpenState.Open(LocalTime until) -> text("open.until", time.format(until));
      case OpenState.ClosesSoon(LocalTime at) -> text("open.closes-soon", time.format(at));
      case OpenState.Closed(Reopening next) when next == null -> text("open.closed");
      case OpenState.Closed(Reopening next) when next.today() ->
          text("open.opens-today", time.format(next.at()));
      case OpenState.Closed(Reopening next) ->
          text("open.opens-day", day(next.day()), time.format(next.at()));
      case OpenState.AlwaysOpen() -> text("open.always");
      case OpenState.Unknown() -> text(callable ? "open.unknown-call" : "open.unknown");
    };
  }

  /** A number as it is written in this language, such as "1.234". */
  public String number(int value) {
    return NumberFormat.getIntegerInstance(messages.locale()).format(value);
  }

  private static String shortened(String question) {
    String whole = question.strip();
    if (whole.length() <= LONGEST_QUESTION) {
      return whole;
    }
    int end = whole.lastIndexOf(' ', LONGEST_QUESTION);
    return whole.substring(0, end > 0 ? end : LONGEST_QUESTION) + "…";
  }

  /** How many results there are. */
  public String results(int total) {
    return text("results.all", total);
  }

  /**
   * How many results there are, and for what; a place that is not known is left out, and so is the
   * end of a long question, which stands whole in the search box.
   */
  public String results(int total, SearchBox asked) {
    boolean everywhere = asked.place().isBlank() || asked.placeUnknown();
    if (asked.query().isBlank()) {
      return everywhere ? results(total) : text("results.place", total, asked.place());
    }
    return everywhere
        ? text("results.query", total, shortened(asked.query()))
        : text("results.query-place", total, shortened(asked.query()), asked.place());
  }
}
