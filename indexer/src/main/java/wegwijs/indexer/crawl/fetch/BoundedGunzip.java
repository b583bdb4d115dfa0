package wegwijs.indexer.crawl.fetch;

import java.io.IOException;
import okio.Buffer;
import okio.GzipSource;
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
    try (GzipSource source = new GzipSource(new Buffer().write(packed))) {
      while (source.read(output, STEP) >= 0) {
        long size = output.size();
        if (size > mostBytes || (size > HARMLESS && size > (long) packed.length * mostGrowth)) {
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
