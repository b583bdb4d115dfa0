package wegwijs.templates.view.work;

/**
 * Why a form was not taken.
 *
 * @param field id of the field at fault
 * @param text what is wrong and what to do
 */
public record FormFault(String field, String text) {}
