package wegwijs.server.page.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Service;

/** For which ages a service is. Ages are decimal years. */
public final class AgeWords {
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private AgeWords() {}

  /** The ages in words; empty when none are known or the source's own words tell them already. */
  public static Optional<String> find(Service service, PageTexts texts) {
    BigDecimal from = positive(service.minimumAge());
    BigDecimal to = positive(service.maximumAge());
    String own = service.eligibilityDescription();
    if (own != null && DIGIT.matcher(own).find()) {
      return Optional.empty();
    }
    if (from != null && to != null) {
      return Optional.of(texts.text("age.between", age(from), age(to)));
    }
    return Stream.of(said(texts, "age.from", from), said(texts, "age.to", to))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> said(PageTexts texts, String key, @Nullable BigDecimal age) {
    return Optional.ofNullable(age).map(years -> texts.text(key, age(years)));
  }

  private static @Nullable BigDecimal positive(@Nullable BigDecimal age) {
    return age == null || age.signum() <= 0 ? null : age;
  }

  private static String age(BigDecimal years) {
    return NumberFormat.getNumberInstance(PageTexts.DUTCH).format(years);
  }
}
