package wegwijs.server.written;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Pictures of people. What is handed over is read as a picture, made small and written anew, so
 * that nothing else that a file may hold, such as where it was taken, is ever shown. Safe to share
 * between threads.
 */
public final class Pictures {
  /** A larger file is refused. */
  private static final int LARGEST = 8 * 1024 * 1024;

  /** More dots than a telephone makes are refused before they take up memory. */
  private static final long MOST_DOTS = 30_000_000;

  private static final int SIDE = 320;
  private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*\\.(jpg|png)";

  private final Path folder;

  /** The pictures in this folder, which need not exist yet. */
  public Pictures(Path folder) {
    this.folder = folder;
  }

  /** A picture; empty when there is none of this name. */
  public Optional<byte[]> read(String name) {
    try {
      Path file = folder.resolve(name.matches(NAME) ? name : "geen.jpg");
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a PNG or JPEG and gives its name; empty when it is neither, or too large. */
  public Optional<String> keep(InputStream content) {
    try {
      byte[] bytes = content.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        return Optional.empty();
      }
      return decode(bytes)
          .map(picture -> small(picture, Orientation.of(bytes)))
          .map(Pictures::encode)
          .map(this::store);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<BufferedImage> decode(byte[] bytes) {
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        String format = reader.getFormatName();
        reader.setInput(input);
        boolean isTaken =
            format.matches("(?i)png|jpe?g")
                && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_DOTS;
        return isTaken ? Optional.of(reader.read(0)) : Optional.empty();
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // Readers of pictures throw whatever comes of bytes that are none: it is no picture.
      return Optional.empty();
    }
  }

  /** The middle square, upright and on white. */
  private static BufferedImage small(BufferedImage picture, Orientation orientation) {
    int side = Math.min(picture.getWidth(), picture.getHeight());
    int left = (picture.getWidth() - side) / 2;
    int top = (picture.getHeight() - side) / 2;
    int size = Math.min(side, SIDE);
    BufferedImage small = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.transform(orientation.turning(size));
    graphics.drawImage(
        picture, 0, 0, size, size, left, top, left + side, top + side, Color.WHITE, null);
    graphics.dispose();
    return small;
  }

  private static byte[] encode(BufferedImage picture) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(picture, "jpg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String store(byte[] picture) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(picture);
      String name = HexFormat.of().formatHex(hash, 0, 16) + ".jpg";
      Files.createDirectories(folder);
      Path beside = folder.resolve(name + ".deel");
      Files.write(beside, picture);
      Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
