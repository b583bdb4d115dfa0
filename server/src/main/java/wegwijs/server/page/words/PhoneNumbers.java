package wegwijs.server.page.words;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.Phone;

/**
 * Telephone numbers as a reader can read and dial them. Safe to share.
 *
 * <p>Normal numbers dial in international form. Short numbers (112, 14 and a code, 116xxx) and
 * 0800, 0900, 0906 and 0909, which may not work with +31, dial as they are written.
 */
public final class PhoneNumbers {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final Pattern SHORT =
      Pattern.compile("112|113|14[0-9]{3,4}|116[0-9]{3}|18[0-9]{2}");
  private static final Pattern GROUPED = Pattern.compile("(14|116)([0-9]{3,4})");
  private static final Pattern DIALLED_AS_WRITTEN = Pattern.compile("0(800|900|906|909)[0-9]{4,7}");
  private static final Pattern NOT_DIGIT = Pattern.compile("[^0-9]");

  private final PageTexts texts;

  /** Numbers with remarks in these words. */
  public PhoneNumbers(PageTexts texts) {
    this.texts = texts;
  }

  /**
   * A number to read and dial; empty when it is none.
   *
   * @param remark what the source says about it; without it, what a call costs
   */
  public Optional<Phone> find(@Nullable String written, @Nullable String remark) {
    if (written == null) {
      return Optional.empty();
    }
    String digits = NOT_DIGIT.matcher(written).replaceAll("");
    if (SHORT.matcher(digits).matches()) {
      String display = GROUPED.matcher(digits).replaceAll("$1 $2");
      return Optional.of(new Phone(display, "tel:" + digits, orNull(remark)));
    }
    try {
      return dialled(NUMBERS.parse(written, "NL"), remark);
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private Optional<Phone> dialled(PhoneNumber number, @Nullable String remark) {
    if (!NUMBERS.isPossibleNumber(number)) {
      return Optional.empty();
    }
    boolean dutch = number.getCountryCode() == 31;
    String display =
        NUMBERS.format(
            number, dutch ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    String digits = NOT_DIGIT.matcher(display).replaceAll("");
    boolean asWritten = dutch && DIALLED_AS_WRITTEN.matcher(digits).matches();
    String href = "tel:" + (asWritten ? digits : NUMBERS.format(number, PhoneNumberFormat.E164));
    String note = orNull(remark);
    return Optional.of(new Phone(display, href, note == null ? cost(number) : note));
  }

  private @Nullable String cost(PhoneNumber number) {
    PhoneNumberType type = NUMBERS.getNumberType(number);
    if (type == PhoneNumberType.TOLL_FREE) {
      return texts.text("phone.free");
    }
    return type == PhoneNumberType.PREMIUM_RATE ? texts.text("phone.paid") : null;
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
