package wegwijs.server.page.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.CostOption;
import wegwijs.data.model.Service;

/** What a service costs, as its source says it. */
public final class CostWords {
  private CostWords() {}

  /** A line for each thing that is said about costs; empty when nothing is. */
  public static List<String> of(Service service) {
    List<String> lines = new ArrayList<>(Paragraphs.of(service.feesDescription()));
    lines.addAll(Paragraphs.of(service.fees()));
    service.costOptions().stream()
        .map(CostWords::option)
        .filter(line -> !line.isEmpty())
        .forEach(lines::add);
    return lines.stream().distinct().toList();
  }

  private static String option(CostOption option) {
    BigDecimal amount = option.amount();
    String price = amount == null ? null : money(amount, option.currency());
    return String.join(
        ", ",
        Stream.of(option.option(), price, option.amountDescription())
            .filter(Objects::nonNull)
            .filter(part -> !part.isBlank())
            .toList());
  }

  private static String money(BigDecimal amount, @Nullable String currency) {
    NumberFormat format = NumberFormat.getCurrencyInstance(PageTexts.DUTCH);
    format.setCurrency(currency(currency));
    boolean isRound = amount.stripTrailingZeros().scale() <= 0;
    format.setMinimumFractionDigits(isRound ? 0 : 2);
    format.setMaximumFractionDigits(isRound ? 0 : 2);
    return format.format(amount);
  }

  /** ISO 4217; whatever is no such code is taken for the money of the country. */
  private static Currency currency(@Nullable String code) {
    return Currency.getAvailableCurrencies().stream()
        .filter(known -> known.getCurrencyCode().equals(code))
        .findFirst()
        .orElseGet(() -> Currency.getInstance("EUR"));
  }
}
