package wegwijs.server.admin.portal;

import io.javalin.http.Context;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wegwijs.data.portal.OfficeHours;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.guidance.Rows;
import wegwijs.server.admin.words.Lines;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;
import wegwijs.templates.view.work.WorkField.Option;

/** When a front office is open, as rows of a form and as lines of text. Stateless. */
final class OfficeHoursRows {
  static final String NAME = "uren";

  private static final String DAYS = "dagen";
  private static final String FROM = "van";
  private static final String TILL = "tot";
  private static final String CHANNEL = "hoe";
  private static final Rows ROWS = new Rows(NAME, List.of(DAYS, FROM, TILL, CHANNEL));
  private static final List<String> WEEK = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
  private static final String BAR = " | ";

  private OfficeHoursRows() {}

  /** A line for each opening. */
  static String text(OfficeHours hours) {
    return Lines.join(hours.openings().stream().map(OfficeHoursRows::line).toList());
  }

  private static String line(OfficeHours.Opening opening) {
    String days =
        opening.days().stream().map(OfficeHoursRows::day).collect(Collectors.joining(","));
    String channel = opening.channel().map(OfficeHours.Channel::id).orElse("");
    return String.join(BAR, days, time(opening.from()), time(opening.till()), channel).strip();
  }

  private static String day(DayOfWeek day) {
    return WEEK.get(day.getValue() - 1);
  }

  private static String time(LocalTime time) {
    return "%d.%02d".formatted(time.getHour(), time.getMinute());
  }

  /** The lines of what was filled in. */
  static String typed(Context context) {
    return Lines.join(
        ROWS.typed(context).stream()
            .filter(row -> !(text(row, DAYS) + text(row, FROM) + text(row, TILL)).isBlank())
            .map(row ->
                String.join(BAR, days(row), text(row, FROM), text(row, TILL), text(row, CHANNEL)))
            .map(String::strip)
            .toList());
  }

  private static String text(Map<String, String> row, String part) {
    return row.getOrDefault(part, "");
  }

  private static String days(Map<String, String> row) {
    return String.join(",", text(row, DAYS).lines().toList());
  }

  /** What a file says of a line; what is not filled in is not there. */
  static Map<String, Object> value(String line) {
    Map<String, String> row = row(line);
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("days", text(row, DAYS).lines().toList());
    put(value, "from", text(row, FROM));
    put(value, "till", text(row, TILL));
    put(value, "channel", text(row, CHANNEL));
    return value;
  }

  private static void put(Map<String, Object> value, String key, String text) {
    if (!text.isEmpty()) {
      value.put(key, text);
    }
  }

  private static Map<String, String> row(String line) {
    List<String> parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    Map<String, String> row = new LinkedHashMap<>();
    row.put(DAYS, String.join("\n", Stream.of(parts.getFirst().split(",")).toList()));
    row.put(FROM, parts.size() > 1 ? parts.get(1) : "");
    row.put(TILL, parts.size() > 2 ? parts.get(2) : "");
    row.put(CHANNEL, parts.size() > 3 ? parts.get(3) : "");
    return row;
  }

  /** Whether somebody asks for room for another one. */
  static boolean isMoreAskedFor(Context context) {
    return ROWS.isMoreAskedFor(context);
  }

  /** The fields for these lines. */
  static List<WorkField> fields(AdminFrame frame, String text, boolean isMoreAskedFor) {
    List<Map<String, String>> rows =
        ROWS.withRoom(Lines.of(text).stream().map(OfficeHoursRows::row).toList(), isMoreAskedFor);
    List<WorkField> fields = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      Map<String, String> row = rows.get(at);
      fields.add(WorkField.group(frame.text("admin.portal-uren", at + 1)));
      fields.addAll(fields(frame, at, row));
    }
    fields.add(WorkField.groupEnd());
    fields.add(WorkField.more(NAME, frame.text("admin.portal-uren-more")));
    return fields;
  }

  /** A mistake in any of them is told at the days of the first. */
  private static List<WorkField> fields(AdminFrame frame, int at, Map<String, String> row) {
    WorkField days =
        WorkField.some(
            ROWS.field(at, DAYS),
            frame.text("admin.portal-uren-dagen"),
            "",
            text(row, DAYS).lines().toList(),
            WEEK.stream().map(day -> new Option(day, frame.text("admin.day-" + day))).toList());
    return List.of(
        at == 0 ? days.withId(NAME) : days,
        line(frame, at, FROM, row),
        line(frame, at, TILL, row),
        WorkField.choice(
            ROWS.field(at, CHANNEL),
            frame.text("admin.portal-uren-hoe"),
            "",
            text(row, CHANNEL),
            List.of(
                new Option("", frame.text("admin.portal-uren-hoe-alles")),
                new Option("balie", frame.text("admin.portal-uren-hoe-balie")),
                new Option("telefoon", frame.text("admin.portal-uren-hoe-telefoon")))));
  }

  private static WorkField line(AdminFrame frame, int at, String part, Map<String, String> row) {
    return frame.input(
        Kind.TEXT, ROWS.field(at, part), "admin.portal-uren-" + part, row.getOrDefault(part, ""));
  }
}
