package wegwijs.server.admin.source;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.store.SourceNames;
import wegwijs.data.store.SourceSchedule;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Asked;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;
import wegwijs.templates.view.work.WorkField.Option;

/**
 * How a source is read, as it is typed. Immutable.
 *
 * @param name what readers see; blank for none
 * @param format a word of {@link SourceFormat}, or {@link #AUTO}
 * @param anyCertificate whether the certificate of the site need not be valid
 * @param every {@link #NEVER}, {@link #AUTO}, or a number of days
 */
record SourceForm(
    String id,
    String name,
    String address,
    String format,
    String trust,
    String municipality,
    boolean allowPrivate,
    boolean anyCertificate,
    String every) {
  static final String AUTO = "auto";
  static final String NEVER = "never";

  /** Of a new source. */
  static SourceForm empty() {
    return new SourceForm("", "", "", AUTO, "" + Source.DEFAULT_TRUST, "", false, false, AUTO);
  }

  /** Of one that there is. */
  static SourceForm of(Source source, Optional<String> name, Optional<SourceSchedule> schedule) {
    return new SourceForm(
        source.id(),
        name.orElse(""),
        source.isVisited() ? Objects.requireNonNullElse(source.location(), "") : "",
        source.format().toString(),
        "" + source.trust(),
        Objects.requireNonNullElse(source.municipality(), ""),
        source.allowPrivate(),
        source.anyCertificate(),
        schedule
            .map(known -> known.everyDays() == 0 ? AUTO : "" + known.everyDays())
            .orElse(NEVER));
  }

  /** As it was typed. */
  static SourceForm typed(Context context, String id) {
    return new SourceForm(
        id,
        Asked.field(context, "naam"),
        Asked.field(context, "adres"),
        Asked.field(context, "formaat"),
        Asked.field(context, "vertrouwen"),
        Asked.field(context, "gemeente"),
        Asked.isTicked(context, "intern"),
        Asked.isTicked(context, "certificaat"),
        Asked.field(context, "planning"));
  }

  /** A file that was handed over under this name; empty when none was. */
  static Optional<UploadedFile> file(Context context, String name) {
    return Optional.ofNullable(context.uploadedFile(name)).filter(file -> file.size() > 0);
  }

  /** What is wrong with it. */
  List<FormFault> faults(AdminFrame frame, boolean hasFile) {
    List<FormFault> faults = new ArrayList<>();
    check(faults, Source.isValidId(id), "bron", frame.text("admin.source-bad-id"));
    check(
        faults,
        name.length() <= SourceNames.LONGEST,
        "naam",
        frame.text("admin.source-bad-name", "" + SourceNames.LONGEST));
    check(
        faults,
        address.isEmpty() ? hasFile : isWebAddress(address),
        "adres",
        frame.text("admin.source-bad-address"));
    check(
        faults,
        format.equals(AUTO) || SourceFormat.find(format).isPresent(),
        "formaat",
        frame.text("admin.source-bad-format"));
    check(
        faults, trust.matches("\\d{1,2}|100"), "vertrouwen", frame.text("admin.source-bad-trust"));
    check(faults, isPace(), "planning", frame.text("admin.source-bad-pace"));
    return faults;
  }

  private static void check(List<FormFault> faults, boolean isGood, String field, String text) {
    if (!isGood) {
      faults.add(new FormFault(field, text));
    }
  }

  private boolean isPace() {
    return every.equals(NEVER) || every.equals(AUTO) || every.matches("[1-9]|[12]\\d|30");
  }

  private static boolean isWebAddress(String text) {
    try {
      URI address = URI.create(text);
      return ("http".equalsIgnoreCase(address.getScheme())
              || "https".equalsIgnoreCase(address.getScheme()))
          && address.getHost() != null
          && address.getRawUserInfo() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The days between runs, 0 for the own pace of the source; empty for never. */
  Optional<Integer> days() {
    return every.equals(NEVER)
        ? Optional.empty()
        : Optional.of(every.equals(AUTO) ? 0 : Integer.parseInt(every));
  }

  /** The source that this describes, when nothing is wrong with it. */
  Source source(
      SourceFormat known, String location, @Nullable String recipe, @Nullable String code) {
    return new Source(
        id, known, location, recipe, Integer.parseInt(trust), code, allowPrivate, anyCertificate);
  }

  /** The fields of the form. */
  List<WorkField> fields(AdminFrame frame, boolean isNew, boolean hasRecipe) {
    List<WorkField> fields = new ArrayList<>();
    if (isNew) {
      fields.add(frame.input(Kind.TEXT, "bron", "admin.source-id", id));
    }
    fields.add(frame.input(Kind.TEXT, "naam", "admin.source-name", name));
    fields.add(frame.input(Kind.TEXT, "adres", "admin.source-address", address));
    fields.add(frame.input(Kind.FILE, "bestand", "admin.source-file", ""));
    fields.add(
        WorkField.choice(
            "formaat",
            frame.text("admin.source-format"),
            frame.text("admin.source-format-hint"),
            format,
            formats(frame)));
    fields.add(frame.input(Kind.FILE, "recept", "admin.source-recipe", ""));
    if (hasRecipe) {
      fields.add(frame.input(Kind.TICK, "zonder-recept", "admin.source-no-recipe", ""));
    }
    fields.add(frame.input(Kind.NUMBER, "vertrouwen", "admin.source-trust", trust));
    fields.add(frame.input(Kind.TEXT, "gemeente", "admin.source-municipality", municipality));
    fields.add(
        WorkField.choice(
            "planning",
            frame.text("admin.source-pace"),
            frame.text("admin.source-pace-hint"),
            every,
            paces(frame)));
    fields.add(tick(frame, "intern", "admin.source-private", allowPrivate));
    fields.add(tick(frame, "certificaat", "admin.source-certificate", anyCertificate));
    return fields;
  }

  private static WorkField tick(AdminFrame frame, String name, String key, boolean isTicked) {
    return frame.input(Kind.TICK, name, key, isTicked ? "ja" : "");
  }

  private static List<Option> formats(AdminFrame frame) {
    return Stream.concat(
            Stream.of(new Option(AUTO, frame.text("admin.format-auto"))),
            Arrays.stream(SourceFormat.values())
                .map(known -> new Option(known.toString(), frame.text("admin.format-" + known))))
        .toList();
  }

  private static List<Option> paces(AdminFrame frame) {
    List<Option> paces = new ArrayList<>();
    paces.add(new Option(AUTO, frame.text("admin.pace-auto")));
    for (int days = 1; days <= SourceSchedule.LONGEST.toDays(); days++) {
      paces.add(new Option("" + days, frame.text("admin.pace-days", days)));
    }
    paces.add(new Option(NEVER, frame.text("admin.pace-never")));
    return paces;
  }
}
