package wegwijs.server.page.words;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Language;
import wegwijs.data.model.Service;

/** The languages of a service, by their Dutch names. */
public final class LanguageWords {
  private LanguageWords() {}

  /** The names; sources give a name, or a code of ISO 639. */
  public static List<String> of(Service service) {
    return service.languages().stream()
        .map(LanguageWords::name)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static @Nullable String name(Language language) {
    return Stream.of(language.name(), language.code())
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> name.matches("[a-zA-Z]{2,3}") ? ofCode(name) : name)
        .findFirst()
        .orElse(null);
  }

  private static String ofCode(String code) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(PageTexts.DUTCH);
    return name.isEmpty() ? code : name;
  }
}
