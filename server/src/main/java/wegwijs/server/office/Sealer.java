package wegwijs.server.office;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import wegwijs.data.store.StoreUnavailable;

/**
 * Makes texts unreadable to whoever has the file but not the key (AES-256-GCM, NIST SP 800-38D),
 * and signs what goes out and must come back unchanged (HMAC-SHA-256). Both keys follow from the
 * one in the key file (HKDF, RFC 5869). Safe to share between threads.
 */
public final class Sealer {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey sealing;
  private final SecretKey signing;

  private Sealer(byte[] master) {
    sealing = derived(master, "seal", "AES");
    signing = derived(master, "sign", "HmacSHA256");
  }

  /** With the key in this file, which is made for its owner only when there is none. */
  static Sealer ofFile(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
      if (key.length != KEY_BYTES) {
        throw new IllegalArgumentException(key.length + " bytes, not " + KEY_BYTES);
      }
      return new Sealer(key);
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreUnavailable(
          "De sleutel %s is niet te lezen (%s). Controleer de rechten of zet hem terug."
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(
        file,
        Base64.getEncoder().encodeToString(key) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.SYNC,
        StandardOpenOption.WRITE);
  }

  private static SecretKey derived(byte[] master, String use, String algorithm) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              algorithm,
              HKDFParameterSpec.ofExtract()
                  .addIKM(master)
                  .thenExpand(("wegwijs " + use).getBytes(StandardCharsets.UTF_8), KEY_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks HKDF", e);
    }
  }

  /**
   * Seals a text.
   *
   * @param about what it belongs to, such as "question 4f…"; it opens only with the same words, so
   *     that a sealed value cannot be moved to another row
   */
  public byte[] seal(String text, String about) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, about, text.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
  }

  /**
   * Opens what {@link #seal} made.
   *
   * @throws IllegalStateException if it was changed, moved, or sealed with another key
   */
  public String open(byte[] sealed, String about) {
    ByteBuffer parts = ByteBuffer.wrap(sealed);
    byte[] nonce = new byte[NONCE_BYTES];
    parts.get(nonce);
    byte[] rest = new byte[parts.remaining()];
    parts.get(rest);
    return new String(run(Cipher.DECRYPT_MODE, nonce, about, rest), StandardCharsets.UTF_8);
  }

  private byte[] run(int mode, byte[] nonce, String about, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot be sealed or opened: " + about, e);
    }
  }

  /** A signature under a text, in letters and digits that an address or form can hold. */
  public String sign(String text) {
    try {
      Mac mac = Mac.getInstance(signing.getAlgorithm());
      mac.init(new SecretKeySpec(signing.getEncoded(), signing.getAlgorithm()));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks HMAC", e);
    }
  }

  /** Whether a signature is the one under this text; takes as long for every wrong one. */
  public boolean isSigned(String text, String signature) {
    return MessageDigest.isEqual(
        sign(text).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
  }
}
