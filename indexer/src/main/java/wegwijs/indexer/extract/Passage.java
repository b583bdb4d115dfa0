package wegwijs.indexer.extract;

import wegwijs.indexer.extract.html.Line;

/** A text that was found, with the line in which it begins. */
record Passage(String text, Line line) {}
