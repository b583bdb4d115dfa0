package wegwijs.indexer.crawl.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import okhttp3.Response;
import okio.ByteString;
import wegwijs.indexer.report.Reason;

/** Reads the body of a response whole or not at all. */
final class BodyReader {
  private BodyReader() {}

  /** A whole body and what was odd about it. */
  record Body(ByteString bytes, List<Reason> notes) {}

  static Body read(Response response, int mostBytes) throws IOException {
    byte[] bytes = readBounded(response, mostBytes);
    List<Reason> notes = new ArrayList<>();
    String encoding = encoding(response);
    boolean saysGzip = encoding.equals("gzip") || encoding.equals("x-gzip");
    boolean isGzip = BoundedGunzip.isGzip(bytes);
    if (!saysGzip && !encoding.isEmpty() && !encoding.equals("identity")) {
      throw new BodyUnusable(Reason.ANSWER_MALFORMED, "Content-Encoding: " + encoding);
    }
    if (saysGzip ? !isGzip && bytes.length > 0 : isGzip && isText(response)) {
      notes.add(Reason.BODY_NOT_AS_LABELLED);
    }
    boolean unpacks = isGzip && (saysGzip || isText(response));
    byte[] plain =
        unpacks ? BoundedGunzip.unpack(bytes, mostBytes, BoundedGunzip.GROWTH_OF_PAGE) : bytes;
    return new Body(ByteString.of(plain), List.copyOf(notes));
  }

  private static byte[] readBounded(Response response, int mostBytes) throws IOException {
    try (InputStream input = response.body().byteStream()) {
      byte[] bytes = input.readNBytes(mostBytes + 1);
      if (bytes.length > mostBytes) {
        throw new BodyUnusable(Reason.BODY_TOO_LARGE, "> " + mostBytes + " bytes");
      }
      return bytes;
    }
  }

  private static String encoding(Response response) {
    return header(response, "Content-Encoding").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isText(Response response) {
    String type = header(response, "Content-Type").toLowerCase(Locale.ROOT);
    return type.startsWith("text/") || type.contains("html");
  }

  /** A header of a response; empty when it is not there. */
  static String header(Response response, String name) {
    return Objects.requireNonNullElse(response.header(name), "");
  }
}
