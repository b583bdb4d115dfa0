package wegwijs.server.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as telephones make them. */
class PicturesTest {
  private static final int SIDE = 64;
  private static final String SECRET = "51.2517 N, 5.7064 E";

  @TempDir private Path folder;

  /** The quarters as they were kept are red, green, blue and black, in the order of reading. */
  @ParameterizedTest
  @CsvSource({
    "1, RGBK", "2, GRKB", "3, KBGR", "4, BKRG", "5, RBGK", "6, BRKG", "7, KGBR", "8, GKRB",
  })
  void aPictureStandsAsItsCameraWasHeld(int orientation, String quarters) throws IOException {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      assertThat(quarters(with(exif(order, 8, orientation)))).isEqualTo(quarters);
    }
  }

  @Test
  void nothingElseThatThePictureToldIsKept() throws IOException {
    byte[] picture = with(exif(ByteOrder.BIG_ENDIAN, 8, 6));
    assertThat(text(picture)).contains("Exif", SECRET);
    assertThat(text(kept(picture))).doesNotContain("Exif", SECRET);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 30, 60, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void anOrientationThatCannotBeReadIsNone(int directory) throws IOException {
    assertThat(quarters(with(exif(ByteOrder.BIG_ENDIAN, directory, 6)))).isEqualTo("RGBK");
    assertThat(quarters(with(exif(ByteOrder.LITTLE_ENDIAN, directory, 6)))).isEqualTo("RGBK");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9, 65_535})
  void anOrientationThatThereIsNotIsNone(int orientation) throws IOException {
    assertThat(quarters(with(exif(ByteOrder.BIG_ENDIAN, 8, orientation)))).isEqualTo("RGBK");
  }

  @Test
  void aSegmentThatIsCutOffTellsNothingWhereverItEnds() throws IOException {
    byte[] picture = with(exif(ByteOrder.BIG_ENDIAN, 8, 6));
    for (int length = 0; length < 40; length++) {
      assertThat(Orientation.of(Arrays.copyOf(picture, length))).isEqualTo(Orientation.UPRIGHT);
    }
    assertThat(Orientation.of(picture)).isEqualTo(Orientation.LYING_LEFT);
    byte[] exif = exif(ByteOrder.BIG_ENDIAN, 8, 6);
    for (int length = 0; length < 40; length++) {
      assertThat(quarters(with(Arrays.copyOf(exif, length)))).isEqualTo("RGBK");
    }
  }

  private String quarters(byte[] picture) throws IOException {
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(kept(picture)));
    int near = shown.getWidth() / 4;
    int far = shown.getWidth() - near;
    return colour(shown, near, near)
        + colour(shown, far, near)
        + colour(shown, near, far)
        + colour(shown, far, far);
  }

  private static String colour(BufferedImage picture, int x, int y) {
    Color colour = new Color(picture.getRGB(x, y));
    return colour.getRed() > 150
        ? "R"
        : colour.getGreen() > 150 ? "G" : colour.getBlue() > 150 ? "B" : "K";
  }

  private byte[] kept(byte[] picture) {
    Pictures pictures = new Pictures(folder);
    String name = pictures.keep(new ByteArrayInputStream(picture)).orElseThrow();
    return pictures.read(name).orElseThrow();
  }

  /** A JPEG, wider than high, with this behind its first marker. */
  private static byte[] with(byte[] exif) throws IOException {
    BufferedImage picture = new BufferedImage(SIDE * 2, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.BLACK};
    for (int i = 0; i < colours.length; i++) {
      graphics.setColor(colours[i]);
      graphics.fillRect(i % 2 * SIDE, i / 2 * SIDE / 2, SIDE, SIDE / 2);
    }
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpg", out);
    byte[] jpeg = out.toByteArray();
    return ByteBuffer.allocate(jpeg.length + 4 + exif.length)
        .put(jpeg, 0, 2)
        .putShort((short) 0xFFE1)
        .putShort((short) (exif.length + 2))
        .put(exif)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** A description and an orientation, in a directory that should be at 8. */
  private static byte[] exif(ByteOrder order, int directory, int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(6 + 38 + SECRET.length()).order(order);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.putShort((short) (order == ByteOrder.BIG_ENDIAN ? 0x4D4D : 0x4949));
    exif.putShort((short) 42).putInt(directory).putShort((short) 2);
    exif.putShort((short) 0x010E).putShort((short) 2).putInt(SECRET.length()).putInt(38);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0);
    return exif.put(SECRET.getBytes(StandardCharsets.US_ASCII)).array();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
