package wegwijs.server.page.words;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Language;
import wegwijs.data.model.Service;

/** The languages of a service, by their names in the language of the page. */
public final class LanguageWords {
  private LanguageWords() {}

  /** The names; sources give a name, or a code of ISO 639. */
  public static List<String> of(Service service, Locale in) {
    return service.languages().stream()
        .map(language -> name(language, in))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static @Nullable String name(Language language, Locale in) {
    return Stream.of(language.name(), language.code())
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> name.matches("[a-zA-Z]{2,3}") ? ofCode(name, in) : name)
        .findFirst()
        .orElse(null);
  }

  private static String ofCode(String code, Locale in) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(in);
    return name.isEmpty() ? code : name;
  }
}
