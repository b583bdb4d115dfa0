package wegwijs.data.vocabulary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Digests what facets say about records; every text goes in with its length, every list too. */
final class Fingerprint {

  private final MessageDigest digest;

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  /** SHA-256 in hexadecimal. */
  static String of(List<Facet> facets) {
    try {
      Fingerprint fingerprint = new Fingerprint(MessageDigest.getInstance("SHA-256"));
      facets.forEach(fingerprint::add);
      return HexFormat.of().formatHex(fingerprint.digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private void add(Facet facet) {
    add(facet.id().id(), facet.label(), facet.question());
    addAll(List.copyOf(facet.zones()));
    number(facet.terms().size());
    facet.terms().forEach(this::add);
  }

  private void add(Term term) {
    add(term.id(), term.label(), term.explanation());
    addAll(term.recognition().rules().stream().map(Rule::text).toList());
    addAll(term.recognition().exceptions());
    addAll(term.links().implies());
    number(term.terms().size());
    term.terms().forEach(this::add);
  }

  private void addAll(List<?> items) {
    number(items.size());
    items.forEach(item -> add(item.toString()));
  }

  private void add(String... texts) {
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(bytes.length);
      digest.update(bytes);
    }
  }

  private void number(int value) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }
}
