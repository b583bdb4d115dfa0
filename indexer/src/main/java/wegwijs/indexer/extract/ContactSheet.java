package wegwijs.indexer.extract;

import java.util.Map;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.extract.hours.OpeningHours;
import wegwijs.indexer.extract.text.PhoneNumbers;
import wegwijs.indexer.extract.text.PostalAddress;

/** Puts contact data into a draft in the form of HSDS 3, each once. Stateless. */
final class ContactSheet {
  private static final int MOST_PHONES = 8;

  private ContactSheet() {}

  static void addPhone(Draft draft, String prefix, PhoneNumbers.Found phone, PageSpot origin) {
    String list = prefix + "phones";
    int size = draft.size(list);
    if (size < MOST_PHONES && !hasPhone(draft, list, phone)) {
      draft.offer(list + "/" + size + "/number", written(phone), origin);
    }
  }

  /** As it is written, but "0495 / 12 34 56" is one number and not two. */
  static String written(PhoneNumbers.Found phone) {
    return phone.written().replaceAll(" ?/ ?", "-");
  }

  /** Whether a list has this number, however it is written. */
  static boolean hasPhone(Draft draft, String list, PhoneNumbers.Found phone) {
    for (int i = 0; i < draft.size(list); i++) {
      String known = draft.text(list + "/" + i + "/number").orElse("");
      boolean isSame =
          known.equals(phone.written())
              || (endsAlike(known, phone.written())
                  && PhoneNumbers.parse(known)
                      .filter(other -> other.key().equals(phone.key()))
                      .isPresent());
      if (isSame) {
        return true;
      }
    }
    return false;
  }

  /** Spares most numbers the reading: other ways to write one end with the same digit. */
  private static boolean endsAlike(String one, String other) {
    return lastDigit(one) == lastDigit(other);
  }

  private static int lastDigit(String number) {
    int at = number.length() - 1;
    while (at >= 0 && !Character.isDigit(number.charAt(at))) {
      at--;
    }
    return at < 0 ? -1 : Character.digit(number.charAt(at), 10);
  }

  static void addIdentifier(Draft draft, String type, String number, PageSpot origin) {
    String list = draft.ofOrganization("organization_identifiers");
    int size = draft.size(list);
    for (int i = 0; i < size; i++) {
      if (draft.text(list + "/" + i + "/identifier_type").orElse("").equals(type)) {
        return;
      }
    }
    draft.set(list + "/" + size + "/identifier_type", type);
    draft.offer(list + "/" + size + "/identifier", number, origin);
  }

  /** Adds an address as a location of its own, unless it is there already. */
  static void addAddress(Draft draft, String list, PostalAddress address, PageSpot origin) {
    if (hasAddress(draft, list, address)) {
      return;
    }
    String path = Draft.location(list, place(draft, list, address));
    String kind = address.isPostal() ? "postal" : "physical";
    draft.set(path + "/location_type", kind);
    String inner = path + "/addresses/0";
    address.street().ifPresent(street -> draft.offer(inner + "/address_1", street, origin));
    address.postcode().ifPresent(code -> draft.offer(inner + "/postal_code", code, origin));
    address.city().ifPresent(city -> draft.offer(inner + "/city", city, origin));
    draft.set(inner + "/country", "NL");
    draft.set(inner + "/address_type", kind);
  }

  /** A new one, or the first when it only tells the same city, as site builders do. */
  private static int place(Draft draft, String list, PostalAddress address) {
    String first = Draft.location(list, 0) + "/addresses/0";
    boolean onlyCity =
        draft.hasAny(first)
            && !draft.has(first + "/address_1")
            && !draft.has(first + "/postal_code");
    boolean isSameCity = draft.text(first + "/city").equals(address.city());
    return onlyCity && isSameCity ? 0 : draft.size(list);
  }

  private static boolean hasAddress(Draft draft, String list, PostalAddress address) {
    for (int i = 0; i < draft.size(list); i++) {
      String inner = Draft.location(list, i) + "/addresses/0";
      boolean samePostcode = draft.text(inner + "/postal_code").equals(address.postcode());
      String street = draft.text(inner + "/address_1").orElse("");
      if (samePostcode && houseNumber(street).equals(houseNumber(address.street().orElse("")))) {
        return true;
      }
    }
    return false;
  }

  private static String houseNumber(String street) {
    return street.replaceAll("^\\D*", "").replaceAll("\\s", "");
  }

  /** A service has schedules of its own; those of an organization are of its first location. */
  static void addHours(Draft draft, OpeningHours hours, PageSpot origin) {
    String list =
        draft.kind() == RecordKind.SERVICE
            ? "schedules"
            : Draft.location(draft.locations(), 0) + "/schedules";
    if (draft.kind() == RecordKind.ORGANIZATION && tellsHours(draft)) {
      return;
    }
    addHours(draft, list, hours, origin);
  }

  private static boolean tellsHours(Draft draft) {
    for (int i = 0; i < draft.size(draft.locations()); i++) {
      if (draft.hasAny(Draft.location(draft.locations(), i) + "/schedules")) {
        return true;
      }
    }
    return false;
  }

  /** Puts hours into a list of schedules that is still empty. */
  static void addHours(Draft draft, String list, OpeningHours hours, PageSpot origin) {
    if (draft.hasAny(list)) {
      return;
    }
    int index = 0;
    for (Map<String, Object> schedule : hours.schedules()) {
      String path = list + "/" + index++;
      schedule.forEach((field, value) -> draft.offer(path + "/" + field, value, origin));
    }
  }
}
