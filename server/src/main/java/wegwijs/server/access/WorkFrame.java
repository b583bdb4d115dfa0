package wegwijs.server.access;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.WorkPages;
import wegwijs.templates.messages.Messages;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;
import wegwijs.templates.view.work.WorkLayout;
import wegwijs.templates.view.work.WorkLayout.Person;

/**
 * What pages of people at work stand in. Safe to share between threads.
 *
 * @param pages puts them into HTML
 * @param assets path under which the static files are served
 */
public record WorkFrame(WorkPages pages, String assets) {
  private static final String DONE = "gedaan";

  /** In Dutch. */
  public static WorkFrame dutch(String assets) {
    return new WorkFrame(new WorkPages(Messages.load("work", Locale.of("nl"))), assets);
  }

  /** A fixed text of these pages. */
  public String text(String key, Object... arguments) {
    return pages.words().text(key, arguments);
  }

  /** A field in which somebody types: its label is a text, its hint the one beside it. */
  public WorkField input(Kind kind, String name, String key, String value) {
    return WorkField.of(kind, name, text(key), hint(key), value);
  }

  /** What to fill in at the field with this label; empty where the label says it. */
  public String hint(String key) {
    String hint = key + "-hint";
    return pages.words().has(hint) ? text(hint) : "";
  }

  /** Around a page for whoever is not signed in. */
  public WorkLayout open(Context context, String title) {
    return layout(context, title, null, List.of(), "");
  }

  /**
   * Around a page for whoever is signed in.
   *
   * @param links to the other parts, within this site
   * @param here the path of the part that this page belongs to, one of the links
   */
  public WorkLayout signedIn(Context context, String title, List<Link> links, String here) {
    SignedIn signedIn = SignedIn.of(context);
    Person person = new Person(signedIn.account().name(), signedIn.formToken());
    return layout(context, title, person, links, here);
  }

  private WorkLayout layout(
      Context context, String title, @Nullable Person person, List<Link> links, String here) {
    String base = context.contextPath();
    return new WorkLayout(title, base, assets, person, links, here, done(context), null);
  }

  /** After a form was taken, the address of the next page names the message to show there. */
  private @Nullable String done(Context context) {
    String key = context.queryParam(DONE);
    return key != null && key.matches("[a-z-]{1,40}") && pages.words().has("done." + key)
        ? text("done." + key)
        : null;
  }

  /** The address of a page that tells what was just done. */
  public static String after(String path, String done) {
    return path + (path.contains("?") ? "&" : "?") + DONE + "=" + done;
  }
}
