package wegwijs.data.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON in UTF-8 that {@link Json#writePlain} copies as it is, for parts of answers that are mostly
 * the same every time; whoever puts one together answers for its being well-formed. Grows while it
 * is put together by one thread; safe to share from then on.
 */
public final class RawJson extends JsonSerializable.Base {
  private static final int MOST_DIGITS = 10;

  private byte[] bytes;
  private int size;

  /** Nothing yet, with room for about so many bytes. */
  public RawJson(int room) {
    bytes = new byte[Math.max(MOST_DIGITS, room)];
  }

  /** The fields of a record, without the braces around them, to be put together with others. */
  public static String fields(Object value) {
    String object = new String(Json.writePlain(value), StandardCharsets.UTF_8);
    return object.substring(1, object.length() - 1);
  }

  /** Adds JSON, or a part of it. */
  public RawJson add(byte[] part) {
    ensureRoom(part.length);
    System.arraycopy(part, 0, bytes, size, part.length);
    size += part.length;
    return this;
  }

  /** Adds a number that is not negative. */
  public RawJson add(int number) {
    ensureRoom(MOST_DIGITS);
    size += digits(number);
    int at = size;
    int left = number;
    do {
      bytes[--at] = (byte) ('0' + left % 10);
      left /= 10;
    } while (left > 0);
    return this;
  }

  private static int digits(int number) {
    int digits = 1;
    for (long bound = 10; number >= bound; bound *= 10) {
      digits++;
    }
    return digits;
  }

  private void ensureRoom(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  @Override
  public void serialize(JsonGenerator generator, SerializerProvider provider) throws IOException {
    // Writes what must stand before a value, such as a comma.
    generator.writeRawValue("");
    generator.flush();
    ((OutputStream) generator.getOutputTarget()).write(bytes, 0, size);
  }

  @Override
  public void serializeWithType(
      JsonGenerator generator, SerializerProvider provider, TypeSerializer type)
      throws IOException {
    serialize(generator, provider);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }
}
