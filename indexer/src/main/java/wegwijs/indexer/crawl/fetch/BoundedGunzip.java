package wegwijs.indexer.crawl.fetch;

import java.io.IOException;
import okio.Buffer;
import okio.GzipSource;
import wegwijs.indexer.report.Reason;

/** Unpacks gzip within bounds: of bytes, and of how much larger it becomes. */
public final class BoundedGunzip {
  /** Text seldom becomes 20 times as large; gzip can make it 1,032 times. */
  private static final long MOST_GROWTH = 200;

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
   * @throws BodyUnusable if it is cut off, damaged, followed by other bytes, or grows too large; the
   *     message says which
   */
  public static byte[] unpack(byte[] packed, int mostBytes) throws BodyUnusable {
    Buffer output = new Buffer();
    try (GzipSource source = new GzipSource(new Buffer().write(packed))) {
      while (source.read(output, STEP) >= 0) {
        long size = output.size();
        if (size > mostBytes || (size > HARMLESS && size > packed.length * MOST_GROWTH)) {
          throw new BodyUnusable(
              Reason.BODY_INFLATES_TOO_MUCH, packed.length + " -> " + size + " bytes");
        }
      }
    } catch (BodyUnusable e) {
      throw e;
    } catch (IOException e) {
      throw new BodyUnusable(Reason.BODY_CUT_OFF, "gzip: " + e.getMessage());
    }
    return output.readByteArray();
  }
}
