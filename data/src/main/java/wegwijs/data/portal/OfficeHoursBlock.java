package wegwijs.data.portal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wegwijs.data.yaml.NearestWord;
import wegwijs.data.yaml.YamlMap;
import wegwijs.data.yaml.YamlText;

/** Reads the keys {@code hours} and {@code hoursRemark} of a front office. */
final class OfficeHoursBlock {
  private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
  private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])(?:[.:]([0-5]\\d))?");

  private OfficeHoursBlock() {}

  /** Hours that are only a text, as files had them before, are a remark. */
  static OfficeHours read(YamlMap office) {
    Optional<String> remark = office.findString("hoursRemark");
    if (office.isText("hours")) {
      return new OfficeHours(List.of(), remark.or(() -> office.findString("hours")));
    }
    return new OfficeHours(
        office.maps("hours").stream().map(OfficeHoursBlock::opening).toList(), remark);
  }

  private static OfficeHours.Opening opening(YamlMap block) {
    block.allowOnly("days", "from", "till", "channel");
    Set<DayOfWeek> days = new LinkedHashSet<>();
    block.texts("days").forEach(day -> days.add(day(day)));
    if (days.isEmpty()) {
      throw block.fault(
          "days",
          "Bij deze openingstijd staat geen dag.",
          "Kies ten minste één dag, zoals days: [ma, di].");
    }
    LocalTime from = time(block.text("from"));
    YamlText till = block.text("till");
    if (!from.isBefore(time(till))) {
      throw till.fault(
          "De eindtijd '" + till.value() + "' is niet later dan de begintijd.",
          "Schrijf eerst wanneer het loket opengaat en dan wanneer het dichtgaat.");
    }
    return new OfficeHours.Opening(
        days, from, time(till), block.findText("channel").map(OfficeHoursBlock::channel));
  }

  private static DayOfWeek day(YamlText written) {
    int day = DAYS.indexOf(written.value());
    if (day < 0) {
      throw written.fault(
          "'" + written.value() + "' is geen dag.", "Kies uit " + String.join(", ", DAYS) + ".");
    }
    return DayOfWeek.of(day + 1);
  }

  private static LocalTime time(YamlText written) {
    Matcher found = TIME.matcher(written.value());
    if (!found.matches()) {
      throw written.fault("'" + written.value() + "' is geen tijd.", "Schrijf een tijd als 9.00.");
    }
    int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    return LocalTime.of(Integer.parseInt(found.group(1)), minute);
  }

  private static OfficeHours.Channel channel(YamlText written) {
    return Arrays.stream(OfficeHours.Channel.values())
        .filter(channel -> channel.id().equals(written.value()))
        .findFirst()
        .orElseThrow(() -> {
          List<String> known =
              Arrays.stream(OfficeHours.Channel.values()).map(OfficeHours.Channel::id).toList();
          return written.fault(
              "'" + written.value() + "' is geen manier om het loket te bereiken.",
              NearestWord.question(written.value(), known)
                  + "Kies uit "
                  + String.join(", ", known)
                  + ", of laat 'channel' weg als het voor alles geldt.");
        });
  }
}
