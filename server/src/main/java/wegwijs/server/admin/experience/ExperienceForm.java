package wegwijs.server.admin.experience;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.server.office.experience.Experience;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField;

/** The form of a result: what was typed, and what is wrong with it. Immutable. */
record ExperienceForm(Map<String, String> typed) {
  private static final String SURVEY = "onderzoek";
  private static final String YEAR = "jaar";
  private static final String ANSWERS = "antwoorden";
  private static final String GRADE = "cijfer";
  private static final String SUMMARY = "samenvatting";
  private static final String SOURCE = "bron";
  private static final int MOST_ANSWERS = 10_000_000;

  static final ExperienceForm EMPTY = new ExperienceForm(Map.of());

  /** What somebody sent. */
  static ExperienceForm of(Context context) {
    Map<String, String> typed = new LinkedHashMap<>();
    Stream.of(SURVEY, YEAR, ANSWERS, GRADE, SUMMARY, SOURCE)
        .forEach(name -> typed.put(name, Asked.field(context, name)));
    return new ExperienceForm(typed);
  }

  private String value(String name) {
    return typed.getOrDefault(name, "");
  }

  /** Its fields, with what was typed. */
  List<WorkField> fields(AdminFrame frame) {
    return List.of(
        field(frame, WorkField.Kind.TEXT, SURVEY, "survey"),
        field(frame, WorkField.Kind.NUMBER, YEAR, "year"),
        field(frame, WorkField.Kind.NUMBER, ANSWERS, "answers"),
        field(frame, WorkField.Kind.TEXT, GRADE, "grade"),
        field(frame, WorkField.Kind.AREA, SUMMARY, "summary"),
        field(frame, WorkField.Kind.TEXT, SOURCE, "source"));
  }

  private WorkField field(AdminFrame frame, WorkField.Kind kind, String name, String key) {
    return frame.input(kind, name, "admin.experience-" + key, value(name));
  }

  /** What is wrong; nothing when it can be recorded. */
  List<FormFault> faults(AdminFrame frame, int thisYear) {
    List<FormFault> faults = new ArrayList<>();
    Optional<Integer> year = number(YEAR);
    require(
        faults, frame, SURVEY, !value(SURVEY).isEmpty() && fits(SURVEY, Experience.LONGEST_NAME));
    require(
        faults,
        frame,
        YEAR,
        year.filter(one -> one >= Experience.FIRST_YEAR && one <= thisYear).isPresent());
    require(
        faults,
        frame,
        ANSWERS,
        number(ANSWERS).filter(one -> one >= Experience.FEWEST && one <= MOST_ANSWERS).isPresent());
    require(
        faults,
        frame,
        GRADE,
        value(GRADE).isEmpty() || grade().filter(Experience::isGrade).isPresent());
    require(faults, frame, SUMMARY, fits(SUMMARY, Experience.LONGEST_SUMMARY));
    require(faults, frame, SOURCE, source().filter(Experience::isPage).isPresent());
    return faults;
  }

  private static void require(
      List<FormFault> faults, AdminFrame frame, String name, boolean isGood) {
    if (!isGood) {
      faults.add(new FormFault(name, frame.text("admin.experience-fault-" + name)));
    }
  }

  /** The result; only when nothing is wrong. */
  Experience experience(UUID organization) {
    return new Experience(
        UUID.randomUUID(),
        organization,
        value(SURVEY),
        number(YEAR).orElseThrow(),
        number(ANSWERS).orElseThrow(),
        grade(),
        value(SUMMARY),
        source().orElseThrow());
  }

  private boolean fits(String name, int longest) {
    return value(name).length() <= longest;
  }

  private Optional<Integer> number(String name) {
    return Optional.of(value(name)).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
  }

  private Optional<BigDecimal> grade() {
    return Optional.of(value(GRADE).replace(',', '.'))
        .filter(text -> text.matches("\\d{1,2}(\\.\\d{1,3})?"))
        .map(BigDecimal::new);
  }

  private Optional<URI> source() {
    try {
      return Optional.of(new URI(value(SOURCE)));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
