package wegwijs.server.written;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held, as a JPEG tells it: tag Orientation of Exif 3.0, section 4.6.5.1, in the
 * first application segment. Telephones keep pictures as the chip saw them and tell this beside it.
 * Bytes that are cut off or wrong tell nothing: such a picture stands upright. Stateless.
 */
enum Orientation {
  // In the order of Exif, which counts from 1.
  UPRIGHT(false, false, false),
  MIRRORED(false, true, false),
  UPSIDE_DOWN(false, true, true),
  UPSIDE_DOWN_MIRRORED(false, false, true),
  LYING_LEFT_MIRRORED(true, false, false),
  LYING_LEFT(true, true, false),
  LYING_RIGHT_MIRRORED(true, true, true),
  LYING_RIGHT(true, false, true);

  private static final int START_OF_IMAGE = 0xFFD8;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int APPLICATION_1 = 0xFFE1;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LITTLE_ENDIAN = 0x4949;
  private static final int TAG = 0x0112;
  private static final int ENTRY_BYTES = 12;

  private final boolean isLying;
  private final boolean isFromRight;
  private final boolean isFromBelow;

  /**
   * One of them.
   *
   * @param isLying whether the rows of the file are columns of the picture
   * @param isFromRight whether the picture is then filled from the right
   * @param isFromBelow whether it is filled from below
   */
  Orientation(boolean isLying, boolean isFromRight, boolean isFromBelow) {
    this.isLying = isLying;
    this.isFromRight = isFromRight;
    this.isFromBelow = isFromBelow;
  }

  /** What a file tells; {@link #UPRIGHT} when it is no JPEG or tells nothing. */
  static Orientation of(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    if (bytes.remaining() < 2 || unsigned(bytes, 0) != START_OF_IMAGE) {
      return UPRIGHT;
    }
    int at = 2;
    while (at + 4 <= file.length) {
      int marker = unsigned(bytes, at);
      int end = at + 2 + unsigned(bytes, at + 2);
      if (marker <= 0xFF00 || marker == START_OF_SCAN || end < at + 4 || end > file.length) {
        return UPRIGHT;
      }
      if (marker == APPLICATION_1 && isExif(file, at + 4, end)) {
        int from = at + 4 + EXIF.length;
        return ofTiff(bytes.slice(from, end - from));
      }
      at = end;
    }
    return UPRIGHT;
  }

  private static boolean isExif(byte[] file, int from, int end) {
    return end - from >= EXIF.length
        && Arrays.equals(file, from, from + EXIF.length, EXIF, 0, EXIF.length);
  }

  /** The first directory of a TIFF header; all that is read lies within its segment. */
  private static Orientation ofTiff(ByteBuffer tiff) {
    if (tiff.limit() < 8) {
      return UPRIGHT;
    }
    if (unsigned(tiff, 0) == LITTLE_ENDIAN) {
      tiff.order(ByteOrder.LITTLE_ENDIAN);
    }
    int directory = tiff.getInt(4);
    if (directory < 0 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int entries = Math.min(unsigned(tiff, directory), (tiff.limit() - directory - 2) / ENTRY_BYTES);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY_BYTES;
      if (unsigned(tiff, entry) == TAG) {
        int told = unsigned(tiff, entry + 8);
        return told < 1 || told > values().length ? UPRIGHT : values()[told - 1];
      }
    }
    return UPRIGHT;
  }

  private static int unsigned(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  /** Turns a square picture with these sides upright. */
  AffineTransform turning(int side) {
    int right = isFromRight ? -1 : 1;
    int down = isFromBelow ? -1 : 1;
    return new AffineTransform(
        isLying ? 0 : right,
        isLying ? down : 0,
        isLying ? right : 0,
        isLying ? 0 : down,
        isFromRight ? side : 0,
        isFromBelow ? side : 0);
  }
}
