package wegwijs.server.page.words;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wegwijs.data.portal.OfficeHours;
import wegwijs.data.portal.OfficeHours.Channel;
import wegwijs.data.portal.OfficeHours.Opening;
import wegwijs.templates.view.HoursView.Day;
import wegwijs.templates.view.HoursView.Span;

/** When a front office can be reached, in sentences, for each way of its own. Safe to share. */
public final class OfficeOpenings {
  private final PageTexts texts;
  private final HoursWords words;

  /** Sentences made of these texts. */
  public OfficeOpenings(PageTexts texts) {
    this.texts = texts;
    this.words = new HoursWords(texts);
  }

  /** A sentence for each run of days with the same times; none when only words are known. */
  public List<String> inWords(OfficeHours hours) {
    Map<Optional<Channel>, List<Opening>> byChannel = new LinkedHashMap<>();
    for (Opening opening : hours.openings()) {
      byChannel.computeIfAbsent(opening.channel(), channel -> new ArrayList<>()).add(opening);
    }
    List<String> sentences = new ArrayList<>();
    byChannel.forEach((channel, openings) -> {
      String all = String.join(" ", words.ofDays(week(openings)));
      sentences.add(channel.map(by -> texts.text(key(by), all)).orElse(all));
    });
    return sentences;
  }

  private static String key(Channel channel) {
    return switch (channel) {
      case DESK -> "office.hours-balie";
      case PHONE -> "office.hours-telefoon";
    };
  }

  private static List<Day> week(List<Opening> openings) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> new Day(day, spans(openings, day), false))
        .toList();
  }

  private static List<Span> spans(List<Opening> openings, DayOfWeek day) {
    return openings.stream()
        .filter(opening -> opening.days().contains(day))
        .map(opening -> new Span(opening.from(), opening.till()))
        .sorted(Comparator.comparing(Span::opens))
        .toList();
  }
}
