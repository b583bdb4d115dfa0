package wegwijs.indexer.ingest;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The fields that a recipe can fill, by the words of HSDS 3. */
enum RecipeField {
  NAME("name"),
  ALTERNATE_NAME("alternate_name"),
  SUMMARY("summary"),
  DESCRIPTION("description"),
  ELIGIBILITY("eligibility_description"),
  INELIGIBILITY("ineligibility_description"),
  MINIMUM_AGE("minimum_age"),
  MAXIMUM_AGE("maximum_age"),
  APPLICATION("application_process"),
  FEES("fees_description"),
  WAIT_TIME("wait_time"),
  EMAIL("email"),
  URL("url"),
  ASSURED_DATE("assured_date"),
  PHONE("phone"),
  SCHEDULE("schedule"),
  AREA("area"),
  LOCATION_NAME("location.name"),
  ADDRESS("address_1"),
  POSTAL_CODE("postal_code"),
  CITY("city"),
  LATITUDE("latitude"),
  LONGITUDE("longitude"),
  ORGANIZATION_NAME("organization.name"),
  KVK("organization.kvk"),
  AGB("organization.agb"),
  CONTRACT_LAW("contract.law"),
  CONTRACT_MUNICIPALITY("contract.municipality"),
  CONTRACT_PRODUCT("contract.product"),
  CONTRACT_FROM("contract.valid_from"),
  CONTRACT_TO("contract.valid_to");

  private final String word;

  RecipeField(String word) {
    this.word = word;
  }

  /** Fields that stand in the service itself under their own word. */
  static final Set<RecipeField> PLAIN =
      Collections.unmodifiableSet(EnumSet.range(NAME, ASSURED_DATE));

  static Optional<RecipeField> find(String word) {
    return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
  }

  static String words() {
    return String.join(", ", Arrays.stream(values()).map(RecipeField::word).toList());
  }

  String word() {
    return word;
  }
}
