package wegwijs.indexer.crawl.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import okio.Buffer;
import okio.ForwardingSource;
import okio.GzipSource;
import okio.Sink;
import okio.Source;
import wegwijs.indexer.report.Reason;

/** Unpacks gzip within bounds: of bytes, and of how much larger it becomes. */
public final class BoundedGunzip {
  /** Pages seldom become 20 times as large; gzip can make them 1,032 times. */
  public static final int GROWTH_OF_PAGE = 200;

  /** Growth does not matter. */
  public static final int ANY_GROWTH = Integer.MAX_VALUE;

  /** Below this size growth does no harm. */
  private static final long HARMLESS = 1 << 20;

  private static final long STEP = 1 << 16;
  private static final int MAGIC_1 = 0x1F;
  private static final int MAGIC_2 = 0x8B;

  private BoundedGunzip() {}

  /** Whether these bytes begin as gzip does. */
  public static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == MAGIC_1 && (bytes[1] & 0xFF) == MAGIC_2;
  }

  /**
   * Unpacks.
   *
   * @param mostBytes how large it may become
   * @param mostGrowth how many times as large it may become, once it is more than 1 MB
   * @throws BodyUnusable if it is cut off, damaged, followed by other bytes, or grows too large;
   *     the message says which
   */
  public static byte[] unpack(byte[] packed, int mostBytes, int mostGrowth) throws BodyUnusable {
    Buffer output = new Buffer();
    try {
      unpack(new Buffer().write(packed), output, mostBytes, mostGrowth);
    } catch (BodyUnusable e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail to be read", e);
    }
    return output.readByteArray();
  }

  /** Unpacks a stream into another; memory does not grow with either. */
  static void unpack(Source packed, Sink plain, int mostBytes, int mostGrowth) throws IOException {
    Bounded bounded = new Bounded(packed, mostBytes);
    Buffer part = new Buffer();
    long size = 0;
    try (GzipSource source = new GzipSource(bounded)) {
      for (long read = source.read(part, STEP); read >= 0; read = source.read(part, STEP)) {
        size += read;
        if (size > mostBytes || (size > HARMLESS && size > bounded.size * mostGrowth)) {
          throw new BodyUnusable(
              Reason.BODY_INFLATES_TOO_MUCH, bounded.size + " -> " + size + " bytes");
        }
        plain.write(part, read);
      }
    } catch (BodyUnusable | InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      throw new BodyUnusable(Reason.BODY_CUT_OFF, "gzip: " + e.getMessage());
    }
  }

  /** Counts what is read of the packed bytes, and stops when they are too many. */
  private static final class Bounded extends ForwardingSource {
    private final int mostBytes;
    private long size;

    Bounded(Source source, int mostBytes) {
      super(source);
      this.mostBytes = mostBytes;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      long read = super.read(sink, byteCount);
      size += Math.max(0, read);
      if (size > mostBytes) {
        throw new BodyUnusable(Reason.BODY_TOO_LARGE, "> " + mostBytes + " bytes");
      }
      return read;
    }
  }
}
