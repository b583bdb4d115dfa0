package wegwijs.indexer.crawl.fetch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;
import okio.Sink;
import wegwijs.indexer.report.Reason;

/** Reads the body of a response whole or not at all, into memory or into a file. */
final class BodyReader {
  private static final long MAGIC = 3;
  private static final long STEP = 1 << 16;

  private BodyReader() {}

  /** A whole body and what was odd about it. */
  record Body(ByteString bytes, List<Reason> notes) {}

  static Body read(Response response, FetchRequest request) throws IOException {
    BufferedSource source = response.body().source();
    List<Reason> notes = new ArrayList<>();
    String encoding = encoding(response);
    boolean saysGzip = encoding.equals("gzip") || encoding.equals("x-gzip");
    boolean isGzip = BoundedGunzip.isGzip(head(source));
    if (!saysGzip && !encoding.isEmpty() && !encoding.equals("identity")) {
      throw new BodyUnusable(Reason.ANSWER_MALFORMED, "Content-Encoding: " + encoding);
    }
    if (saysGzip ? !isGzip && !source.exhausted() : isGzip && isText(response)) {
      notes.add(Reason.BODY_NOT_AS_LABELLED);
    }
    boolean unpacks = isGzip && (saysGzip || isText(response));
    return new Body(take(source, request, unpacks), List.copyOf(notes));
  }

  private static byte[] head(BufferedSource source) throws IOException {
    source.request(MAGIC);
    return source.peek().readByteArray(Math.min(MAGIC, source.getBuffer().size()));
  }

  /** The body; empty when it went into the file of the request. */
  private static ByteString take(BufferedSource source, FetchRequest request, boolean unpacks)
      throws IOException {
    Buffer memory = new Buffer();
    try (Sink sink = request.file().isPresent() ? Okio.sink(request.file().get()) : memory) {
      if (unpacks) {
        BoundedGunzip.unpack(source, sink, request.mostBytes(), BoundedGunzip.GROWTH_OF_PAGE);
      } else {
        copy(source, sink, request.mostBytes());
      }
    }
    return memory.readByteString();
  }

  private static void copy(BufferedSource source, Sink sink, int mostBytes) throws IOException {
    Buffer part = new Buffer();
    long size = 0;
    for (long read = source.read(part, STEP); read >= 0; read = source.read(part, STEP)) {
      size += read;
      if (size > mostBytes) {
        throw new BodyUnusable(Reason.BODY_TOO_LARGE, "> " + mostBytes + " bytes");
      }
      sink.write(part, read);
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
