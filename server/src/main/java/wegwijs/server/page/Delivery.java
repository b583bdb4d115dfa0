package wegwijs.server.page;

/**
 * How pages reach a visitor.
 *
 * @param assets the path before the names of static files, such as "/static/3f2a"
 * @param isBehindTls whether visitors come over HTTPS
 */
public record Delivery(String assets, boolean isBehindTls) {}
