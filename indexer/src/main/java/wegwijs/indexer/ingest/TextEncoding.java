package wegwijs.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds the encoding of a text file: byte order mark, else zero bytes (UTF-16), else UTF-8 when the
 * whole file is that, else windows-1252, in which Dutch spreadsheets export.
 */
final class TextEncoding {
  private static final int BLOCK = 1 << 16;
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextEncoding() {}

  /** The encoding of a file. */
  static Charset of(InputStream file) throws IOException {
    byte[] block = new byte[BLOCK];
    int length = file.readNBytes(block, 0, BLOCK);
    if (startsWith(block, length, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(block, length, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(block, length, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (zerosAt(block, length, 1) > length / 4) {
      return StandardCharsets.UTF_16LE;
    }
    if (zerosAt(block, length, 0) > length / 4) {
      return StandardCharsets.UTF_16BE;
    }
    return isUtf8(block, length, file) ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  private static boolean startsWith(byte[] block, int length, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= length || (block[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static int zerosAt(byte[] block, int length, int first) {
    int zeros = 0;
    for (int i = first; i < length; i += 2) {
      zeros += block[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean isUtf8(byte[] first, int length, InputStream rest) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.allocate(2 * BLOCK).put(first, 0, length);
    CharBuffer out = CharBuffer.allocate(2 * BLOCK);
    byte[] block = new byte[BLOCK];
    int read = length;
    while (read > 0) {
      if (decoder.decode(in.flip(), out.clear(), false).isError()) {
        return false;
      }
      in.compact();
      read = rest.readNBytes(block, 0, BLOCK);
      in.put(block, 0, read);
    }
    return !decoder.decode(in.flip(), out.clear(), true).isError();
  }
}
