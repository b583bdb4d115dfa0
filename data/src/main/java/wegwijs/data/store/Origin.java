package wegwijs.data.store;

import java.util.UUID;

/**
 * Who gave a field of a golden record.
 *
 * @param field the HSDS name of the field
 * @param source id of the source, or of the person who corrected it
 * @param record the record of which it was taken
 * @param rule why this one: {@code trust}, {@code recent}, {@code only}, {@code latest} or {@code
 *     correction}
 */
public record Origin(String field, String source, UUID record, String rule) {}
