package wegwijs.server.staff.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.knowledge.Lesson;
import wegwijs.server.office.knowledge.Quiz;
import wegwijs.server.staff.StaffForm;
import wegwijs.server.staff.Topics;
import wegwijs.templates.view.work.FormFault;

/**
 * The form of a lesson as it was filled in. Immutable.
 *
 * @param faults why it cannot be kept; empty when it can
 */
record LessonForm(
    Lesson.Kind kind, Map<String, String> fields, List<String> topics, List<FormFault> faults) {
  static final LessonForm EMPTY = new LessonForm(Lesson.Kind.NEWS, Map.of(), List.of(), List.of());

  private static final int LONGEST_VIDEO = 500;

  LessonForm {
    fields = Map.copyOf(fields);
    topics = List.copyOf(topics);
    faults = List.copyOf(faults);
  }

  static LessonForm of(Lesson lesson) {
    return new LessonForm(
        lesson.kind(),
        Map.of(
            "titel", lesson.title(),
            "tekst", lesson.text(),
            "video", lesson.video(),
            "vragen", lesson.quiz().written()),
        List.copyOf(lesson.topics()),
        List.of());
  }

  static LessonForm read(StaffForm form, Topics topics, WorkFrame frame) {
    Map<String, String> fields =
        Map.of(
            "titel", form.text("titel"),
            "tekst", form.text("tekst"),
            "video", form.text("video"),
            "vragen", form.text("vragen"));
    return new LessonForm(
        Lesson.Kind.find(form.text("soort")).orElse(Lesson.Kind.NEWS),
        fields,
        topics.known(form.texts("onderwerp")),
        faults(fields, frame));
  }

  private static List<FormFault> faults(Map<String, String> fields, WorkFrame frame) {
    List<FormFault> faults = new ArrayList<>();
    length(faults, frame, "titel", fields.getOrDefault("titel", ""), Lesson.LONGEST_TITLE);
    length(faults, frame, "tekst", fields.getOrDefault("tekst", ""), Lesson.LONGEST_TEXT);
    String video = fields.getOrDefault("video", "");
    if (!video.isEmpty() && !video.matches("https://[^\\s\"'<>]{4," + LONGEST_VIDEO + "}")) {
      faults.add(new FormFault("video", frame.text("staff.knowledge.video-wrong")));
    }
    try {
      Quiz.parse(fields.getOrDefault("vragen", ""));
    } catch (IllegalArgumentException e) {
      faults.add(
          new FormFault(
              "vragen",
              frame.text("staff.knowledge.question-wrong", String.valueOf(e.getMessage()))));
    }
    return faults;
  }

  private static void length(
      List<FormFault> faults, WorkFrame frame, String field, String text, int longest) {
    if (text.isEmpty()) {
      faults.add(new FormFault(field, frame.text("staff.board.empty-" + field)));
    } else if (text.length() > longest) {
      faults.add(new FormFault(field, frame.text("staff.too-long", longest)));
    }
  }

  /** The lesson; only of a form without faults. */
  Lesson lesson() {
    return new Lesson(
        kind,
        fields.getOrDefault("titel", ""),
        fields.getOrDefault("tekst", ""),
        fields.getOrDefault("video", ""),
        Quiz.parse(fields.getOrDefault("vragen", "")),
        new LinkedHashSet<>(topics));
  }
}
