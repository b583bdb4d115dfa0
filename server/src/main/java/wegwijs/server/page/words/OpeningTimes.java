package wegwijs.server.page.words;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wegwijs.data.hours.Schedules;
import wegwijs.data.hours.WeeklyOpening;
import wegwijs.data.model.Schedule;
import wegwijs.data.model.Service;
import wegwijs.data.time.DutchTime;
import wegwijs.templates.view.HoursView;
import wegwijs.templates.view.HoursView.Span;
import wegwijs.templates.view.OpenState;

/** When a service is open, in a table where the source gives days and times, else in words. */
public final class OpeningTimes {
  private final PageTexts texts;
  private final HoursWords words;
  private final Clock clock;

  /** Opening times as seen at the time of this clock, in the Netherlands. */
  public OpeningTimes(Clock clock, PageTexts texts) {
    this.texts = texts;
    words = new HoursWords(texts);
    this.clock = clock.withZone(DutchTime.ZONE);
  }

  /** The opening times; empty when nothing is known. */
  public Optional<HoursView> find(Service service) {
    LocalDate today = LocalDate.now(clock);
    List<Schedule> schedules = Schedules.of(service, today);
    Map<DayOfWeek, List<Span>> week = week(schedules);
    List<HoursView.Day> days = week.isEmpty() ? List.of() : days(week, today.getDayOfWeek());
    List<String> remarks = remarks(schedules, !days.isEmpty());
    return days.isEmpty() && remarks.isEmpty()
        ? Optional.empty()
        : Optional.of(new HoursView(days, words.ofDays(days), remarks));
  }

  /** Whether it is open now; absent when only words or nothing at all is known. */
  public @Nullable OpenState openNow(Service service) {
    return openNow(WeeklyOpening.of(service));
  }

  /** The same for openings that are known already. */
  public @Nullable OpenState openNow(List<WeeklyOpening> openings) {
    LocalDateTime now = LocalDateTime.now(clock);
    List<WeeklyOpening> present =
        openings.stream().filter(opening -> opening.holdsOn(now.toLocalDate())).toList();
    return present.isEmpty() ? null : OpenNow.at(now, present);
  }

  private static Map<DayOfWeek, List<Span>> week(List<Schedule> schedules) {
    Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    for (WeeklyOpening opening : WeeklyOpening.of(schedules)) {
      List<Span> spans = week.computeIfAbsent(opening.day(), key -> new ArrayList<>());
      Span span = new Span(opening.opens(), opening.closes());
      if (!spans.contains(span)) {
        spans.add(span);
      }
    }
    week.values().forEach(spans -> spans.sort(Comparator.comparing(Span::opens)));
    return week;
  }

  private static List<HoursView.Day> days(Map<DayOfWeek, List<Span>> week, DayOfWeek today) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> new HoursView.Day(day, week.getOrDefault(day, List.of()), day == today))
        .toList();
  }

  private List<String> remarks(List<Schedule> schedules, boolean hasTable) {
    Set<String> remarks = new LinkedHashSet<>();
    for (Schedule schedule : schedules) {
      remarks.addAll(Paragraphs.of(schedule.description()));
      remarks.addAll(Paragraphs.of(schedule.notes()));
    }
    if (hasTable) {
      remarks.add(texts.text("hours.holidays"));
    }
    return List.copyOf(remarks);
  }
}
