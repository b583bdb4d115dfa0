package wegwijs.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Files of the class path under {@code /static}. Only files that were named are served, so nothing
 * can be listed or climbed out of. Under {@link #address()} they may be kept for a year, as that
 * changes with their content. Immutable and safe to share.
 */
public final class StaticFiles implements Routes {
  /** What {@code Cache-Control} says of an address whose content never changes. */
  public static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

  private static final String ROOT = "/static";

  private final TreeMap<String, StaticFile> files = new TreeMap<>();
  private final String version;

  private StaticFiles(Collection<StaticFile> files) {
    files.forEach(file -> this.files.put(file.name(), file));
    version = version(this.files.values());
  }

  /**
   * The files of these names, each joined from its parts in their order. A part that begins with a
   * slash stands outside the folder.
   *
   * @param folder on the class path, without slash at either end
   * @throws IllegalArgumentException if a part is absent or a file of an unknown type
   */
  public static StaticFiles joined(String folder, Map<String, List<String>> partsByName) {
    return new StaticFiles(
        partsByName.entrySet().stream()
            .map(file -> StaticFile.joined(folder, file.getKey(), file.getValue()))
            .toList());
  }

  /** The path before a file's name, such as {@code /static/3f2a9c01}. */
  public String address() {
    return ROOT + "/" + version;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(ROOT + "/{file}", context -> serve(context, null), Access.PUBLIC);
    endpoints.get(
        ROOT + "/{version}/{file}",
        context -> serve(context, context.pathParam("version")),
        Access.PUBLIC);
  }

  private void serve(Context context, @Nullable String asked) {
    StaticFile file = files.get(context.pathParam("file"));
    if (file == null) {
      throw Problem.of(HttpStatus.NOT_FOUND, "Dit bestand bestaat niet.").refused();
    }
    context.header("Cache-Control", version.equals(asked) ? FOR_A_YEAR : "no-cache");
    context.contentType(file.type());
    if (!Answers.isUnchanged(context, file.tag())) {
      context.result(file.content());
    }
  }

  private static String version(Collection<StaticFile> files) {
    CRC32C checksum = new CRC32C();
    files.forEach(file -> checksum.update(file.content()));
    return "%08x".formatted(checksum.getValue());
  }
}
