package wegwijs.server.search.understanding;

import wegwijs.data.schema.Fields;

/**
 * An organization that a question names.
 *
 * @param term its term in {@link Fields#ORGANIZATION_NAME}
 * @param words the words that name it, as they were typed
 */
public record NamedOrganization(String term, String words) {}
