package wegwijs.indexer.extract.structured;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Everything that a page says of itself for machines. Immutable.
 *
 * @param things at the top, JSON-LD first, then microdata, then RDFa
 * @param unreadableBlocks how many blocks of JSON-LD could not be read
 * @param tooLargeBlocks how many were too large to be read
 */
public record StructuredPage(List<Thing> things, int unreadableBlocks, int tooLargeBlocks) {
  /** Copies the list. */
  public StructuredPage {
    things = List.copyOf(things);
  }

  /** Reads a document. */
  public static StructuredPage of(Document document) {
    JsonLdReader jsonLd = new JsonLdReader();
    List<Thing> things = new ArrayList<>(jsonLd.read(document));
    things.addAll(new AttributeReader(Syntax.MICRODATA).read(document.body()));
    things.addAll(new AttributeReader(Syntax.RDFA).read(document.body()));
    return new StructuredPage(things, jsonLd.unreadable(), jsonLd.tooLarge());
  }
}
