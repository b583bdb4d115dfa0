package wegwijs.indexer.merge;

import static java.util.Map.entry;

import java.util.Map;

/** Which rule holds for which field of HSDS 3. A field that is not here is free text. */
final class FieldRules {
  private static final FieldRule TEXT = new TextRule(20_000);
  private static final FieldRule NAME = new TextRule(500);
  private static final FieldRule URL = new UrlRule();
  private static final FieldRule EMAIL = new EmailRule();
  private static final FieldRule DATE = new DateRule();
  private static final FieldRule TIME = new TimeRule();
  private static final FieldRule AGE = NumberRule.age();
  private static final FieldRule DECIMAL = NumberRule.decimal();
  private static final FieldRule WHOLE = NumberRule.whole();

  private static final Map<String, FieldRule> RULES =
      Map.ofEntries(
          entry("name", NAME),
          entry("alternate_name", NAME),
          entry("url", URL),
          entry("website", URL),
          entry("uri", URL),
          entry("logo", URL),
          entry("schedule_link", URL),
          entry("term_uri", URL),
          entry("email", EMAIL),
          entry("assurer_email", EMAIL),
          entry("number", new PhoneRule()),
          entry("postal_code", new PostcodeRule()),
          entry("identifier", new IdentifierRule()),
          entry("latitude", NumberRule.coordinate(90)),
          entry("longitude", NumberRule.coordinate(180)),
          entry("minimum_age", AGE),
          entry("maximum_age", AGE),
          entry("amount", new AmountRule()),
          entry("available", DECIMAL),
          entry("maximum", DECIMAL),
          entry("timezone", DECIMAL),
          entry("extension", DECIMAL),
          entry("year_incorporated", WHOLE),
          entry("count", WHOLE),
          entry("interval", WHOLE),
          entry("valid_from", DATE),
          entry("valid_to", DATE),
          entry("assured_date", DATE),
          entry("last_modified", new TimestampRule()),
          entry("opens_at", TIME),
          entry("closes_at", TIME),
          entry("status", new ChoiceRule("active", "inactive", "defunct", "temporarily closed")),
          entry("location_type", new ChoiceRule("physical", "postal", "virtual")),
          entry("address_type", new ChoiceRule("physical", "postal", "virtual")),
          entry("wkst", new ChoiceRule("MO", "TU", "WE", "TH", "FR", "SA", "SU")),
          entry("freq", new ChoiceRule("WEEKLY", "MONTHLY")));

  private FieldRules() {}

  static FieldRule of(String field) {
    return RULES.getOrDefault(field, TEXT);
  }
}
