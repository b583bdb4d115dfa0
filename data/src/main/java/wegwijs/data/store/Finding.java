package wegwijs.data.store;

/**
 * What one field says about whether two records are the same.
 *
 * @param field what was compared
 * @param level how well it agrees
 * @param weight in bits: positive speaks for the same, negative against
 */
public record Finding(String field, String level, double weight) {}
