package wegwijs.indexer.extract.structured;

/** How something was written into a page for machines, in the order of trust. */
public enum Syntax {
  JSON_LD,
  MICRODATA,
  RDFA
}
