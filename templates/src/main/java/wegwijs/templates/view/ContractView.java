package wegwijs.templates.view;

import org.jspecify.annotations.Nullable;

/**
 * A municipality that buys this help.
 *
 * @param law under which it does, such as "Wmo 2015"
 * @param product for which provision
 * @param period from when until when, in words
 */
public record ContractView(
    String municipality, String law, @Nullable String product, @Nullable String period) {}
